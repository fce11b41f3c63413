package fm.seda.engine.profile;

import fm.seda.domain.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a properties file into a profile. Every key and every name must be known: a misspelt
 * weight, or one for a signal nobody computes, would otherwise silently be no weight.
 *
 * <p>A file may build on that of a surface: {@code extends = listen}. It is then another way to
 * rank that surface, and what it does not say is as there; only the version is always its own.
 */
final class ProfileFile {

  private static final String EXTENDS = "extends";
  private static final String VERSION = "version";

  private final String name;
  private final String surface;
  private final TreeMap<String, String> unread = new TreeMap<>();

  /** The rules of this name, in files that can be asked for by name. */
  ProfileFile(String name, Function<String, Properties> files) {
    this.name = name;
    var own = files.apply(name);
    var base = own.getProperty(EXTENDS);
    this.surface = base == null ? name : base.strip();
    if (base != null) {
      put(files.apply(surface));
      if (unread.containsKey(EXTENDS)) {
        throw wrong("extends " + surface + ", which is no surface but extends another", null);
      }
      unread.remove(VERSION);
    }
    put(own);
    unread.remove(EXTENDS);
  }

  private void put(Properties properties) {
    properties.forEach((key, value) -> unread.put(key.toString(), value.toString().strip()));
  }

  Profile read() {
    var profile =
        new Profile(
            name,
            surface,
            take(VERSION, Integer::valueOf),
            list("kinds").stream().map(this::kind).toList(),
            take("per-kind", Integer::valueOf),
            Duration.ofHours(take("ttl-hours", Integer::valueOf)),
            all("weight.", Vocabulary.SIGNALS, Double::valueOf),
            standIns(),
            all("source.", Vocabulary.SOURCES, Integer::valueOf),
            filters(),
            all("penalty.", Vocabulary.PENALTIES, Double::valueOf),
            new DiversityRules(
                take("diversity.lambda", Double::valueOf),
                take("diversity.novel-share", Double::valueOf),
                take("diversity.genre-share", Double::valueOf),
                take("diversity.creator-run", Integer::valueOf),
                take("diversity.alike", Double::valueOf),
                take("diversity.rotation", Integer::valueOf),
                take("diversity.exploration", Double::valueOf)));
    if (!unread.isEmpty()) {
      throw wrong("does not know " + unread.firstKey(), null);
    }
    return profile;
  }

  private <T> T take(String key, Function<String, T> parse) {
    var text = unread.remove(key);
    if (text == null) {
      throw wrong("needs " + key, null);
    }
    return parsed(key, text, parse);
  }

  private <T> Map<String, T> all(String prefix, List<String> names, Function<String, T> parse) {
    var found = new TreeMap<String, T>();
    for (var key : List.copyOf(unread.keySet())) {
      if (key.startsWith(prefix)) {
        found.put(known(key, key.substring(prefix.length()), names), take(key, parse));
      }
    }
    return found;
  }

  private Map<String, String> standIns() {
    var found = all("stand-in.", Vocabulary.SIGNALS, text -> text);
    found.forEach((signal, other) -> known("stand-in." + signal, other, Vocabulary.SIGNALS));
    return found;
  }

  private Set<String> filters() {
    var found = list("filters");
    found.forEach(filter -> known("filters", filter, Vocabulary.FILTERS));
    return Set.copyOf(found);
  }

  private String known(String key, String name, List<String> names) {
    if (!names.contains(name)) {
      throw wrong("has '%s' in %s, but there are only %s".formatted(name, key, names), null);
    }
    return name;
  }

  private List<String> list(String key) {
    var text = take(key, it -> it);
    return Stream.of(text.split(",", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private Kind kind(String text) {
    return Kind.fromWireName(text).orElseThrow(() -> wrong("knows no kind " + text, null));
  }

  private <T> T parsed(String key, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (NumberFormatException notANumber) {
      throw wrong("needs a number for " + key + ", not '" + text + "'", notANumber);
    }
  }

  private IllegalArgumentException wrong(String message, @Nullable Throwable cause) {
    return new IllegalArgumentException("profile " + name + " " + message, cause);
  }
}
