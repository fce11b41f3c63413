package fm.seda.userapi.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision was taken down.
 *
 * @param feedbackId to take it back by
 * @param until null where it holds until taken back
 */
@Serdeable
public record Decided(UUID feedbackId, @Nullable Instant until) {}
