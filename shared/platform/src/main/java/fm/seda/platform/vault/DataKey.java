package fm.seda.platform.vault;

import java.util.Arrays;

/** A data key, to be used once and {@linkplain #close forgotten}. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record DataKey(byte[] plain, WrappedKey wrapped) implements AutoCloseable {

  static final int BYTES = 32;

  @Override
  public void close() {
    Arrays.fill(plain, (byte) 0);
  }

  @Override
  public String toString() {
    return "DataKey[" + wrapped.keyId() + "]";
  }
}
