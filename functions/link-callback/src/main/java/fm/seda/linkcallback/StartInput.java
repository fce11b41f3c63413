package fm.seda.linkcallback;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A person who wants to link an account.
 *
 * @param consent whether they agree to what {@code GET /v1/links} says of it
 * @param returnTo where they want to end up
 */
@Serdeable
record StartInput(@Nullable Boolean consent, @Nullable String returnTo) {}
