package fm.seda.evaluate;

import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.data.Play;
import fm.seda.evaluate.data.Tagging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data sets put together by hand. */
public final class SomeData {

  private final Map<String, String> artists = new HashMap<>();
  private final List<Play> plays = new ArrayList<>();
  private final List<Tagging> taggings = new ArrayList<>();

  /** Artists from one number to another, each given this tag so many times. */
  public SomeData tagged(String tag, int from, int to, int times) {
    for (int artist = from; artist <= to; artist++) {
      var id = Integer.toString(artist);
      artists.put(id, "Artist " + id);
      for (int person = 0; person < times; person++) {
        taggings.add(new Tagging(Integer.toString(person), id, tag));
      }
    }
    return this;
  }

  /** Somebody who played an artist. */
  public SomeData played(String person, String artist, long times) {
    plays.add(new Play(person, artist, times));
    return this;
  }

  /** All of it; tags are their own names. */
  public DataSet set() {
    return set(Map.of());
  }

  /** All of it. */
  public DataSet set(Map<String, String> tagNames) {
    return new DataSet(new TreeMap<>(artists), plays, taggings, tagNames, List.of());
  }
}
