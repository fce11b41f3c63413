package fm.seda.platform.vault;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.vault.Unopenable.Why;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.DisabledException;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;
import software.amazon.awssdk.services.kms.model.NotFoundException;

/**
 * Keys in AWS KMS, which sees the context in the clear and writes it into its own log. What it
 * rotates by itself keeps its id and needs nothing from us; {@link #rewrap} is for another key.
 */
final class KmsKeyWrapper implements KeyWrapper {

  private static final int THROTTLED = 429;

  private final KmsClient kms;
  private final String current;

  /**
   * Wraps with this key.
   *
   * @param current its ARN, which is also what KMS says a data key was wrapped with
   */
  KmsKeyWrapper(KmsClient kms, String current) {
    this.kms = kms;
    this.current = current;
  }

  @Override
  public String currentKey() {
    return current;
  }

  @Override
  public DataKey fresh(SealContext context) {
    var made =
        ask(() ->
            kms.generateDataKey(it ->
                it.keyId(current)
                    .keySpec(DataKeySpec.AES_256)
                    .encryptionContext(context.entries())));
    return new DataKey(
        made.plaintext().asByteArray(),
        new WrappedKey(current, made.ciphertextBlob().asByteArray()));
  }

  @Override
  public byte[] unwrap(WrappedKey wrapped, SealContext context) {
    return ask(() ->
            kms.decrypt(it ->
                it.keyId(wrapped.keyId())
                    .ciphertextBlob(SdkBytes.fromByteArray(wrapped.bytes()))
                    .encryptionContext(context.entries())))
        .plaintext()
        .asByteArray();
  }

  @Override
  public WrappedKey rewrap(WrappedKey wrapped, SealContext context) {
    var again =
        ask(() ->
            kms.reEncrypt(it ->
                it.sourceKeyId(wrapped.keyId())
                    .ciphertextBlob(SdkBytes.fromByteArray(wrapped.bytes()))
                    .sourceEncryptionContext(context.entries())
                    .destinationKeyId(current)
                    .destinationEncryptionContext(context.entries())));
    return new WrappedKey(current, again.ciphertextBlob().asByteArray());
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (InvalidCiphertextException | IncorrectKeyException refused) {
      throw new Unopenable(Why.NOT_AS_SEALED, refused);
    } catch (NotFoundException | DisabledException | KmsInvalidStateException gone) {
      throw new Unopenable(Why.UNKNOWN_KEY, gone);
    } catch (SdkClientException unreached) {
      throw new Unavailable("key service", unreached);
    } catch (KmsException refused) {
      throw refused.statusCode() >= 500
              || refused.statusCode() == THROTTLED
              || refused.isThrottlingException()
          ? new Unavailable("key service", refused)
          : refused;
    }
  }

  @Override
  public void close() {
    kms.close();
  }
}
