package fm.seda.domain.payloads;

import java.time.Instant;

/**
 * An answer as it came.
 *
 * @param document JSON
 * @param fetchedAt when it was true
 */
public record Payload(String document, Instant fetchedAt) {}
