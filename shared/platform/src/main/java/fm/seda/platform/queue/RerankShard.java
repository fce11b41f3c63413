package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of everybody is to be ranked anew: those that come after one person, in the order of ids.
 *
 * @param run the night it belongs to; a shard of a run is worked on as often as it is delivered,
 *     with the same outcome
 * @param startedAt when the night began; who was ranked since is done
 * @param afterUserId null for the first shard
 * @param count how many people
 */
@Serdeable
public record RerankShard(
    UUID run, Instant startedAt, int shard, @Nullable UUID afterUserId, int count)
    implements Payload {}
