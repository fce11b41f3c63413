package fm.seda.evaluate.data;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a recommender may know: what was held back is not in here.
 *
 * @param artists names by id; an artist who is played but not named is called by the id
 * @param plays one for each person and artist
 * @param taggings of these artists, and of others that nothing else is known of: those are not
 *     recommended
 * @param tagNames by id; where one is missing the tag is its own name
 * @param friends each pair once
 */
public record DataSet(
    SortedMap<String, String> artists,
    List<Play> plays,
    List<Tagging> taggings,
    Map<String, String> tagNames,
    List<Friends> friends) {

  /** Keeps its own copies. */
  public DataSet {
    artists = Collections.unmodifiableSortedMap(new TreeMap<>(artists));
    plays = List.copyOf(plays);
    taggings = List.copyOf(taggings);
    tagNames = Map.copyOf(tagNames);
    friends = List.copyOf(friends);
  }

  /** Everybody: those who play and those who only have friends. */
  public SortedSet<String> people() {
    var people = new TreeSet<>(Ids.ORDER);
    plays.forEach(play -> people.add(play.person()));
    friends.forEach(pair -> people.addAll(List.of(pair.one(), pair.other())));
    return people;
  }

  /** How often each person played which artist. */
  public SortedMap<String, Map<String, Long>> history() {
    var history = new TreeMap<String, Map<String, Long>>(Ids.ORDER);
    plays.forEach(play ->
        history
            .computeIfAbsent(play.person(), _ -> new TreeMap<>(Ids.ORDER))
            .put(play.artist(), play.plays()));
    return history;
  }

  /** What a tag is called. */
  public String tagName(String tag) {
    return tagNames.getOrDefault(tag, tag);
  }

  /** How often each artist was given which tag, by the tag's id. */
  public Map<String, Map<String, Integer>> tagCounts() {
    var counts = new HashMap<String, Map<String, Integer>>();
    taggings.forEach(tagging ->
        counts
            .computeIfAbsent(tagging.artist(), _ -> new TreeMap<>())
            .merge(tagging.tag(), 1, Integer::sum));
    return counts;
  }
}
