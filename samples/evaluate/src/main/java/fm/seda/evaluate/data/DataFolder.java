package fm.seda.evaluate.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folder of a data set. {@code train.tsv} and {@code artists.tsv} must be there; without the
 * others there is less to go by.
 */
public record DataFolder(Path folder) {

  private static final String WHAT_IT_IS =
      "name a folder with train.tsv (user, artist, plays) and artists.tsv (artist, name), and if"
          + " there are any tags.tsv, tagnames.tsv, friends.tsv and test.tsv";

  private record Pair(String person, String artist) {}

  /** Reads everything but what was held back. */
  public DataSet read() {
    if (!Files.isDirectory(folder)) {
      throw new BadData("There is no folder " + folder, WHAT_IT_IS);
    }
    var plays = plays();
    var artists = artists();
    plays.forEach(play -> artists.putIfAbsent(play.artist(), play.artist()));
    return new DataSet(artists, plays, taggings(), tagNames(), friends());
  }

  /** What was held back of each person; empty if nothing was. Only for the very end. */
  public Optional<SortedMap<String, Set<String>>> heldBack() {
    return optional("test.tsv", "user", "artist")
        .map(file -> {
          var heldBack = new TreeMap<String, Set<String>>(Ids.ORDER);
          file.rows()
              .forEach(row ->
                  heldBack
                      .computeIfAbsent(row.id(0), _ -> new TreeSet<>(Ids.ORDER))
                      .add(row.id(1)));
          return heldBack;
        });
  }

  // somebody who is named twice with the same artist played them as often as both lines say
  private List<Play> plays() {
    var plays = new LinkedHashMap<Pair, Long>();
    for (var row : required("train.tsv", "user", "artist", "weight").rows()) {
      plays.merge(new Pair(row.id(0), row.id(1)), row.count(2), Long::sum);
    }
    var all = new ArrayList<Play>();
    plays.forEach((pair, count) -> all.add(new Play(pair.person(), pair.artist(), count)));
    return all;
  }

  private SortedMap<String, String> artists() {
    var names = new TreeMap<String, String>(Ids.ORDER);
    for (var row : required("artists.tsv", "artist", "name").rows()) {
      names.put(row.id(0), row.text(1).isEmpty() ? row.id(0) : row.text(1));
    }
    return names;
  }

  private List<Tagging> taggings() {
    return optional("tags.tsv", "user", "artist", "tag")
        .map(TsvFile::rows)
        .orElse(List.of())
        .stream()
        .map(row -> new Tagging(row.id(0), row.id(1), row.id(2)))
        .toList();
  }

  private Map<String, String> tagNames() {
    var names = new HashMap<String, String>();
    optional("tagnames.tsv", "tag", "name")
        .map(TsvFile::rows)
        .orElse(List.of())
        .forEach(row -> names.put(row.id(0), row.text(1).isEmpty() ? row.id(0) : row.text(1)));
    return names;
  }

  // most files name both directions; nobody is a friend of themselves
  private List<Friends> friends() {
    var friends = new LinkedHashSet<Friends>();
    optional("friends.tsv", "user", "friend").map(TsvFile::rows).orElse(List.of()).stream()
        .filter(row -> !row.id(0).equals(row.id(1)))
        .forEach(row -> friends.add(Friends.of(row.id(0), row.id(1))));
    return List.copyOf(friends);
  }

  private TsvFile required(String name, String... columns) {
    var file = new TsvFile(folder.resolve(name), List.of(columns));
    if (!Files.isRegularFile(file.path())) {
      throw new BadData(
          "There is no " + file.path(), "it is tab-separated UTF-8 text: " + file.shape());
    }
    return file;
  }

  private Optional<TsvFile> optional(String name, String... columns) {
    return Optional.of(new TsvFile(folder.resolve(name), List.of(columns)))
        .filter(file -> Files.isRegularFile(file.path()));
  }
}
