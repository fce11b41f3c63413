package fm.seda.catalogapi.providers;

import fm.seda.providers.musicbrainz.Enrichment;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of tracks that were to be enriched, in the order they were named.
 *
 * @param pending those there was no answer about: ask for them again
 * @param shortcomings why there was none
 * @param stale whether a part of it is what was known once, for MusicBrainz does not answer
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record EnrichedView(
    List<Enriched> tracks,
    List<UUID> pending,
    EmbeddingView embedding,
    List<String> shortcomings,
    boolean stale) {

  /** What became of one. */
  enum Outcome {
    /** It lacked something and has it now. */
    ENRICHED,
    /** MusicBrainz knows it and it lacked nothing. */
    UNCHANGED,
    /** MusicBrainz does not know it for sure. */
    UNKNOWN,
    /** There was no answer yet. */
    PENDING,
    /** There is no such track in the catalogue. */
    MISSING;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A track, and what MusicBrainz says about it.
   *
   * @param recognisedBy {@code isrc} or {@code names}
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Enriched(
      UUID trackId,
      String outcome,
      @Nullable String mbid,
      @Nullable String recognisedBy,
      List<String> genres,
      @Nullable Integer releaseYear) {

    static Enriched of(UUID trackId, Outcome outcome, Optional<Enrichment> known) {
      return new Enriched(
          trackId,
          outcome.wireName(),
          known.map(Enrichment::mbid).orElse(null),
          known.map(it -> it.by().name().toLowerCase(Locale.ROOT)).orElse(null),
          known.map(Enrichment::genres).orElse(List.of()),
          known.map(Enrichment::year).orElse(null));
    }
  }
}
