package fm.seda.catalogapi;

import fm.seda.domain.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Ids of items whose sender has none of ours: derived from what the item is called elsewhere, so
 * that the same item sent again is the same item here.
 */
final class ItemId {

  /** Ours; a name means nothing without it. */
  private static final UUID NAMESPACE = UUID.fromString("5eda0000-f3b2-5c1a-9d57-000000000001");

  private ItemId() {}

  /**
   * A name-based UUID (version 5) of {@code kind:system:id}, where system is the first in the order
   * of names. Another system with an earlier name would give another id, so a sender should name
   * the same systems every time, or send ids.
   */
  static UUID derived(Kind kind, SortedMap<String, String> externalIds) {
    var first = externalIds.firstKey();
    return version5(kind.wireName() + ":" + first + ":" + externalIds.get(first));
  }

  private static UUID version5(String name) {
    try {
      var sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .flip());
      var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      var version = (hash.getLong() & ~0xF000L) | 0x5000L;
      var variant = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
      return new UUID(version, variant);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
