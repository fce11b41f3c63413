package fm.seda.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The text that stands for an item when it is embedded: its name, its genres and what its kind
 * tells about itself. Numbers that change every day, such as popularity, are not in it.
 */
public final class ItemText {

  /** Attributes that say in words what an item is, in the order they are read. */
  private static final List<String> TELLING =
      List.of("artistName", "topArtists", "album", "description", "content", "tags");

  /** Models read a few hundred words at most; more would only cost. */
  private static final int MAX_CHARS = 2_000;

  private ItemText() {}

  /** The text of an item with this name, these genres and these attributes. */
  public static String of(
      Kind kind, String name, List<String> genres, Map<String, Object> attributes) {
    var parts = new ArrayList<String>();
    parts.add(name);
    if (!genres.isEmpty()) {
      parts.add(String.join(", ", genres) + " " + kind.wireName());
    }
    for (var attribute : TELLING) {
      var value = attributes.get(attribute);
      if (value instanceof List<?> several) {
        parts.add(String.join(", ", several.stream().map(String::valueOf).toList()));
      } else if (value instanceof String text && !text.isBlank()) {
        parts.add(text);
      }
    }
    var text = String.join(". ", parts);
    return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS);
  }

  /** Equal for equal texts: tells whether an item must be embedded again. */
  public static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
