package fm.seda.platform.vault;

import fm.seda.platform.vault.Unopenable.Why;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM. What is encrypted begins with its nonce. */
final class AesGcm {

  private static final int NONCE = 12;
  private static final int TAG = 16;

  private final SecureRandom chance;

  AesGcm(SecureRandom chance) {
    this.chance = chance;
  }

  /** Random bytes. */
  byte[] random(int length) {
    var bytes = new byte[length];
    chance.nextBytes(bytes);
    return bytes;
  }

  /** Encrypts; who decrypts has to know {@code bound} as well as the key. */
  byte[] encrypt(byte[] plain, byte[] key, byte[] bound) {
    var nonce = random(NONCE);
    try {
      var encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
      var whole = Arrays.copyOf(nonce, NONCE + encrypted.length);
      System.arraycopy(encrypted, 0, whole, NONCE, encrypted.length);
      return whole;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has AES-256-GCM", e);
    }
  }

  /**
   * Decrypts.
   *
   * @throws Unopenable if one of the three is not what it was
   */
  byte[] decrypt(byte[] encrypted, byte[] key, byte[] bound) {
    if (encrypted.length < NONCE + TAG) {
      throw new Unopenable(Why.TRUNCATED);
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, NONCE), bound)
          .doFinal(encrypted, NONCE, encrypted.length - NONCE);
    } catch (AEADBadTagException changed) {
      throw new Unopenable(Why.NOT_AS_SEALED);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has AES-256-GCM", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }
}
