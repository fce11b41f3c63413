package fm.seda.catalogapi.providers;

import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Told;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What was found.
 *
 * @param shortcomings what could not be had, in a sentence each
 * @param stale whether a part of it is what was known once, for the provider does not answer
 */
@Serdeable
record FoundView(
    String provider,
    String market,
    List<TrackView> tracks,
    List<String> shortcomings,
    boolean stale) {

  static FoundView of(String provider, String market, Told<List<FoundTrack>> told) {
    return new FoundView(
        provider,
        market,
        told.found().orElse(List.of()).stream().map(TrackView::of).toList(),
        told.shortcomings(),
        told.stale());
  }
}
