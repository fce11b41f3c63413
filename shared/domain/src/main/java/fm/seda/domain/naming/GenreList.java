package fm.seda.domain.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The genres there are, by all their names, and what people take for genres; read from two files.
 */
final class GenreList {

  static final GenreList KNOWN = new GenreList(lines("genres.txt"), lines("no-genres.txt"));

  private static final String BROAD = "broad";
  private static final String BEHIND = "music";
  private static final Pattern DECADE = Pattern.compile("(?:(?:19|20)?\\d0s?|(?:19|20)\\d\\d)");

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final Set<String> none;

  private GenreList(List<String> genres, List<String> noGenres) {
    var family = "";
    for (var line : genres) {
      if (line.startsWith("[")) {
        family = line.substring(1, line.length() - 1);
      } else {
        var entry = line.split(":", 2);
        families.computeIfAbsent(entry[0], _ -> new HashSet<>()).add(family);
        name(entry[0], entry[0]);
        if (entry.length > 1) {
          for (var other : entry[1].split(",")) {
            name(other, entry[0]);
          }
        }
      }
    }
    none = noGenres.stream().map(GenreList::key).collect(Collectors.toUnmodifiableSet());
  }

  /** All of them, by the one name each has here. */
  Set<String> all() {
    return Set.copyOf(families.keySet());
  }

  /** The genre of this name. */
  Optional<String> named(String name) {
    var key = key(name);
    var found = byName.get(key);
    if (found == null && key.endsWith(BEHIND)) {
      found = byName.get(key.substring(0, key.length() - BEHIND.length()));
    }
    return Optional.ofNullable(found);
  }

  /** Whether this is known to be no genre: a place, a time, an opinion. */
  boolean isNone(String name) {
    var key = key(name);
    return none.contains(key) || DECADE.matcher(key).matches();
  }

  /** The families these belong to, leaving out what is said of so much that it means little. */
  Set<String> families(Collection<String> genres) {
    return genres.stream()
        .flatMap(genre -> families.getOrDefault(genre, Set.of()).stream())
        .filter(family -> !family.equals(BROAD))
        .collect(Collectors.toSet());
  }

  /** Whether it is said of so much that it means little. */
  boolean isBroad(String genre) {
    return families.getOrDefault(genre, Set.of()).contains(BROAD);
  }

  private void name(String name, String genre) {
    var other = byName.put(key(name), genre);
    if (other != null && !other.equals(genre)) {
      throw new IllegalStateException("%s is %s and %s".formatted(name, other, genre));
    }
  }

  private static String key(String name) {
    return Words.of(name).key();
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(GenreList.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
