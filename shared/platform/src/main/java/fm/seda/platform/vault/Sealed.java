package fm.seda.platform.vault;

import fm.seda.platform.vault.Unopenable.Why;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A sealed secret as it is kept: one byte for the version of this format; the key's id and the
 * wrapped data key, each after its length in two bytes; the rest is the secret, encrypted.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Sealed(WrappedKey key, byte[] encrypted) {

  static final byte VERSION = 1;

  byte[] bytes() {
    var keyId = key.keyId().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(5 + keyId.length + key.bytes().length + encrypted.length)
        .put(VERSION)
        .putShort((short) keyId.length)
        .put(keyId)
        .putShort((short) key.bytes().length)
        .put(key.bytes())
        .put(encrypted)
        .array();
  }

  static Sealed read(byte[] bytes) {
    try {
      var buffer = ByteBuffer.wrap(bytes);
      if (buffer.get() != VERSION) {
        throw new Unopenable(Why.UNKNOWN_VERSION);
      }
      var keyId = new String(part(buffer), StandardCharsets.UTF_8);
      var wrapped = part(buffer);
      var encrypted = new byte[buffer.remaining()];
      buffer.get(encrypted);
      return new Sealed(new WrappedKey(keyId, wrapped), encrypted);
    } catch (BufferUnderflowException shorter) {
      throw new Unopenable(Why.TRUNCATED);
    }
  }

  private static byte[] part(ByteBuffer buffer) {
    var length = Short.toUnsignedInt(buffer.getShort());
    if (length > buffer.remaining()) {
      throw new Unopenable(Why.TRUNCATED);
    }
    var part = new byte[length];
    buffer.get(part);
    return part;
  }
}
