package fm.seda.mocks.youtube;

import java.time.LocalDate;
import java.util.List;

/**
 * A video.
 *
 * @param category {@link #MUSIC} or another of Google's numbers
 * @param topics the last parts of Wikipedia's addresses
 */
record Video(
    String id,
    String title,
    String description,
    Channel channel,
    String category,
    int seconds,
    long views,
    LocalDate published,
    List<String> topics) {

  static final String MUSIC = "10";
  static final String PEOPLE = "22";
}
