package fm.seda.providers.cache;

import fm.seda.providers.service.Part;
import java.util.Optional;

/**
 * What is known of something.
 *
 * @param part empty if there is no such thing
 * @param stale whether it may have changed since, and the provider does not say
 */
public record Known(Optional<Part> part, boolean stale) {}
