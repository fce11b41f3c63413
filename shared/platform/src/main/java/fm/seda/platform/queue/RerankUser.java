package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * One person's lists are to be ranked anew.
 *
 * @param reason what happened, such as {@code "like"}; for logs and metrics
 */
@Serdeable
public record RerankUser(UUID userId, String reason) implements Payload {}
