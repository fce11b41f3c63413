package fm.seda.storage.linking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider granted, sealed.
 *
 * @param keyId the key it is sealed with
 * @param expiresAt when the access token in it ends; null if it does not
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SealedGrant(byte[] bytes, String keyId, @Nullable Instant expiresAt) {}
