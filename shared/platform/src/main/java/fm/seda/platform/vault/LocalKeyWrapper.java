package fm.seda.platform.vault;

import fm.seda.platform.vault.Unopenable.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys in a file of a developer's machine: a line for each, with its id and the key as base64. The
 * last one is the current one, so a line more is a rotation; it counts from the next start on.
 */
final class LocalKeyWrapper implements KeyWrapper {

  private final Map<String, byte[]> keys;
  private final String current;
  private final AesGcm aes = new AesGcm(new SecureRandom());

  private LocalKeyWrapper(LinkedHashMap<String, byte[]> keys) {
    this.keys = Map.copyOf(keys);
    this.current = keys.lastEntry().getKey();
  }

  /** With the keys in this file, which must be there. */
  static LocalKeyWrapper of(Path file) {
    try {
      var keys = new LinkedHashMap<String, byte[]>();
      for (var line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          add(line.strip().split("\\s+"), keys, file);
        }
      }
      if (keys.isEmpty()) {
        throw damaged(file, keys);
      }
      return new LocalKeyWrapper(keys);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the keys of seda.vault.key-file, " + file, e);
    }
  }

  private static void add(String[] words, Map<String, byte[]> keys, Path file) {
    try {
      var key = Base64.getDecoder().decode(words[words.length - 1]);
      if (words.length != 2 || key.length != DataKey.BYTES || keys.put(words[0], key) != null) {
        throw damaged(file, keys);
      }
    } catch (IllegalArgumentException noBase64) {
      throw damaged(file, keys);
    }
  }

  /** Says where, and nothing of what is there. */
  private static IllegalStateException damaged(Path file, Map<String, byte[]> keys) {
    return new IllegalStateException(
        "Key %d in %s is none: a line must be a new id and 32 bytes as base64"
            .formatted(keys.size() + 1, file));
  }

  @Override
  public String currentKey() {
    return current;
  }

  @Override
  public DataKey fresh(SealContext context) {
    var plain = aes.random(DataKey.BYTES);
    return new DataKey(plain, wrap(plain, context));
  }

  private WrappedKey wrap(byte[] plain, SealContext context) {
    return new WrappedKey(current, aes.encrypt(plain, key(current), context.bytes()));
  }

  @Override
  public byte[] unwrap(WrappedKey wrapped, SealContext context) {
    return aes.decrypt(wrapped.bytes(), key(wrapped.keyId()), context.bytes());
  }

  @Override
  public WrappedKey rewrap(WrappedKey wrapped, SealContext context) {
    var plain = unwrap(wrapped, context);
    try {
      return wrap(plain, context);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private byte[] key(String id) {
    var key = keys.get(id);
    if (key == null) {
      throw new Unopenable(Why.UNKNOWN_KEY);
    }
    return key;
  }

  @Override
  public void close() {
    keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
  }
}
