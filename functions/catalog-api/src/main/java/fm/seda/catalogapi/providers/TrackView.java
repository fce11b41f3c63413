package fm.seda.catalogapi.providers;

import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.CanonicalGenres;
import fm.seda.providers.musicbrainz.Enrichment;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A track as a provider knows it, in the words in which {@code POST /v1/tracks} takes one.
 *
 * @param trackId ours, if it is in the catalogue
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record TrackView(
    @Nullable UUID trackId,
    String name,
    List<String> artists,
    @Nullable String album,
    @Nullable String isrc,
    @Nullable Integer releaseYear,
    @Nullable Integer durationSeconds,
    @Nullable Boolean explicit,
    @Nullable Double popularity,
    List<String> genres,
    @Nullable String coverArtUrl,
    Map<String, String> externalIds,
    Map<String, Double> audioFeatures) {

  static TrackView of(FoundTrack track) {
    return of(track, null, Optional.empty());
  }

  /** With what MusicBrainz knows where the provider knows nothing. */
  static TrackView of(FoundTrack track, @Nullable UUID id, Optional<Enrichment> enrichment) {
    var genres = CanonicalGenres.of(track.artist().genres());
    var ids = new HashMap<>(track.externalIds());
    enrichment.ifPresent(it -> ids.put(Sources.MUSICBRAINZ, it.mbid()));
    return new TrackView(
        id,
        track.name(),
        track.artists().stream().map(FoundArtist::name).toList(),
        track.album(),
        track.isrc(),
        Optional.ofNullable(track.year())
            .orElseGet(() -> enrichment.map(Enrichment::year).orElse(null)),
        track.seconds(),
        track.explicit(),
        track.popularity(),
        genres.isEmpty()
            ? CanonicalGenres.of(enrichment.map(Enrichment::genres).orElse(List.of()))
            : genres,
        track.imageUrl(),
        Map.copyOf(ids),
        track.features());
  }
}
