package fm.seda.storage.linking;

import fm.seda.domain.linking.MusicProvider;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was sent to a provider and has not come back.
 *
 * @param browserHash of what only their browser knows
 * @param sealedVerifier the secret half of the proof key; null where the provider takes none
 * @param returnTo where they want to end up
 * @param consentedAt when they said yes
 * @param consentVersion to which words
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record LinkAttempt(
    UUID userId,
    MusicProvider provider,
    byte[] browserHash,
    byte @Nullable [] sealedVerifier,
    String returnTo,
    Instant consentedAt,
    String consentVersion) {}
