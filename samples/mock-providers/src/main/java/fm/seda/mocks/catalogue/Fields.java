package fm.seda.mocks.catalogue;

import fm.seda.mocks.catalogue.Finder.Sought;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people write who look for some words in one field only, {@code artist:"…"}.
 *
 * @param rest the words outside of fields
 */
public record Fields(Map<String, String> values, String rest) {

  /**
   * Reads it.
   *
   * @param field what one looks like: a group with its name, another with its words
   */
  public static Fields read(String written, Pattern field) {
    var values = new HashMap<String, String>();
    var rest =
        field
            .matcher(written)
            .replaceAll(found -> {
              values.put(found.group(1), found.group(2).replace("\"", ""));
              return " ";
            });
    return new Fields(values, rest);
  }

  /** The words of one. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** What is to be found. */
  public Sought sought() {
    return Sought.of(
        rest,
        values.getOrDefault("track", ""),
        values.getOrDefault("artist", ""),
        values.getOrDefault("album", ""));
  }
}
