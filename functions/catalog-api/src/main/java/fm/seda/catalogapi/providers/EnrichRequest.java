package fm.seda.catalogapi.providers;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tracks of the catalogue are meant: by their ids, or by an ISRC, or by title and artist. */
@Serdeable(naming = SnakeCaseStrategy.class)
record EnrichRequest(
    @Nullable List<UUID> trackIds,
    @Nullable String isrc,
    @Nullable String title,
    @Nullable String artist) {}
