package fm.seda.feedapi.listen;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /v1/recommendations}; everything may be left out.
 *
 * @param userId whom it is for, by the parent product's id: a backend must say so, and a person
 *     need not
 * @param mode such as {@code familiar}; {@code balanced} where nothing is said
 * @param targetFeatures how it should sound, such as {@code {"tempo": 128, "valence": 0.8}}
 * @param allowExplicit {@code false} leaves explicit content out this time; {@code true} changes
 *     nothing for somebody whose controls leave it out
 * @param market only what is to be had there, such as {@code DE}
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record Asked(
    @Nullable String userId,
    @Nullable Integer limit,
    @Nullable String mode,
    @Nullable List<UUID> seedTrackIds,
    @Nullable Map<String, Double> targetFeatures,
    @Nullable List<UUID> excludeTrackIds,
    @Nullable Boolean allowExplicit,
    @Nullable String market) {}
