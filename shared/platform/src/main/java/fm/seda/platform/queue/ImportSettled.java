package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What a person likes elsewhere was read, and vectors of some of it were still to come.
 *
 * @param looks how often it was looked whether they have
 */
@Serdeable
public record ImportSettled(UUID userId, int looks) implements Payload {}
