package fm.seda.evaluate.importing;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.evaluate.data.DataSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The artists of a data set as items of ours. */
record Catalogue(DataSet data, ArtistGenres genres) {

  /** By this name the items know their ids in the data set. */
  static final String SYSTEM = "lastfm";

  /** The data set has no dates, so all artists are of the same age. */
  private static final Instant SINCE = Instant.parse("2011-05-01T00:00:00Z");

  /** The same artist is the same item in every run. */
  static ItemRef ref(String artist) {
    var name = (SYSTEM + ":artist:" + artist).getBytes(StandardCharsets.UTF_8);
    return new ItemRef(Kind.ARTIST, UUID.nameUUIDFromBytes(name));
  }

  /** All of them, in the order of their ids. */
  Stream<Item> items() {
    var counts = data.tagCounts();
    return data.artists().entrySet().stream()
        .map(artist -> item(artist, counts.getOrDefault(artist.getKey(), Map.of())));
  }

  private Item item(Map.Entry<String, String> artist, Map<String, Integer> tags) {
    var byName = new TreeMap<String, Integer>();
    tags.forEach((tag, count) -> byName.merge(data.tagName(tag), count, Integer::sum));
    return new Item(
        ref(artist.getKey()),
        artist.getValue(),
        genres.of(artist.getKey()),
        0,
        null,
        null,
        Map.of(SYSTEM, artist.getKey()),
        Map.of("tagCounts", byName),
        SINCE);
  }
}
