package fm.seda.userapi.interactions;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** One interaction was taken over. */
@Serdeable
public record Accepted(UUID interactionId) {}
