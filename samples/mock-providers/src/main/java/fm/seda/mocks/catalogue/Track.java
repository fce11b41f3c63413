package fm.seda.mocks.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * One recording.
 *
 * @param number its place in the catalogue
 * @param title without its guests and its version
 * @param guests who else is on it
 * @param position on the album, from 1
 * @param popularity above 0, and 1 for the best known
 */
public record Track(
    int number,
    String title,
    Artist artist,
    List<Artist> guests,
    Album album,
    int position,
    String isrc,
    int seconds,
    boolean explicit,
    double popularity,
    Version version) {

  /** How many years a record has been out before anybody makes it sound newer. */
  static final int REMASTERED_AFTER = 8;

  /** Everybody on it, the main one first. */
  public List<Artist> artists() {
    return Stream.concat(Stream.of(artist), guests.stream()).toList();
  }

  /** How long it is; not all providers round alike. */
  public int milliseconds() {
    return seconds * 1000 + number % 500;
  }

  /** What is printed behind a remaster's title. */
  public int remasteredIn() {
    return album.released().getYear() + REMASTERED_AFTER;
  }
}
