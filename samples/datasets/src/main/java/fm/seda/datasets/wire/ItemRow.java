package fm.seda.datasets.wire;

import fm.seda.domain.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of {@code PUT /v1/items/batch}.
 *
 * @param creator the artist of a track, the owner of a playlist, the author of a post …; artists
 *     have none
 * @param externalIds at most one entry, so its order is no question
 */
public record ItemRow(
    Kind kind,
    UUID id,
    String name,
    List<String> genres,
    double popularity,
    @Nullable String creator,
    Map<String, String> externalIds,
    Attributes attributes,
    Instant createdAt) {}
