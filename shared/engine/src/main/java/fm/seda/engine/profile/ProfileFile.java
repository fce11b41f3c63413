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
 * Turns a properties file into a profile. Every key must be known: a misspelt weight would
 * otherwise silently be no weight.
 */
final class ProfileFile {

  private final String name;
  private final TreeMap<String, String> unread = new TreeMap<>();

  ProfileFile(String name, Properties properties) {
    this.name = name;
    properties.forEach((key, value) -> unread.put(key.toString(), value.toString().strip()));
  }

  Profile read() {
    var profile =
        new Profile(
            name,
            take("version", Integer::valueOf),
            list("kinds").stream().map(this::kind).toList(),
            take("per-kind", Integer::valueOf),
            Duration.ofHours(take("ttl-hours", Integer::valueOf)),
            all("weight.", Double::valueOf),
            all("stand-in.", text -> text),
            all("source.", Integer::valueOf),
            Set.copyOf(list("filters")),
            all("penalty.", Double::valueOf),
            new DiversityRules(
                take("diversity.lambda", Double::valueOf),
                take("diversity.novel-share", Double::valueOf),
                take("diversity.genre-share", Double::valueOf),
                take("diversity.creator-run", Integer::valueOf)));
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

  private <T> Map<String, T> all(String prefix, Function<String, T> parse) {
    var found = new TreeMap<String, T>();
    for (var key : List.copyOf(unread.keySet())) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), take(key, parse));
      }
    }
    return found;
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
