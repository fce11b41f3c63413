package fm.seda.testkit.sqs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The checksums the SDK compares to know that what arrived is what it sent. */
final class Md5 {
  private static final byte TEXT = 1;
  private static final byte BINARY = 2;

  private Md5() {}

  static String of(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(UTF_8)));
  }

  /** Sorted by name: name, type, kind and value, each text after its length; none for none. */
  static @Nullable String of(Map<String, MessageAttribute> attributes) {
    if (attributes.isEmpty()) {
      return null;
    }
    MessageDigest md5 = digest();
    new TreeMap<>(attributes)
        .forEach((name, attribute) -> {
          add(md5, name.getBytes(UTF_8));
          add(md5, attribute.dataType().getBytes(UTF_8));
          md5.update(attribute.binary() ? BINARY : TEXT);
          add(md5, attribute.bytes());
        });
    return HexFormat.of().formatHex(md5.digest());
  }

  private static void add(MessageDigest md5, byte[] bytes) {
    md5.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    md5.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5", e);
    }
  }
}
