package fm.seda.platform.vault;

import fm.seda.domain.linking.MusicProvider;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whose secret it is and what for. It is not secret itself; what was sealed with one opens with no
 * other, so that a row that is moved to somebody else is worth nothing there.
 */
public record SealContext(UUID userId, MusicProvider provider, SealPurpose purpose) {

  /** By name, in the order of names. */
  SortedMap<String, String> entries() {
    return new TreeMap<>(
        Map.of(
            "user", userId.toString(),
            "provider", provider.wireName(),
            "purpose", purpose.wireName()));
  }

  /** The same for equal contexts and for no others: no entry holds a line break. */
  byte[] bytes() {
    var text = new StringBuilder();
    entries().forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
