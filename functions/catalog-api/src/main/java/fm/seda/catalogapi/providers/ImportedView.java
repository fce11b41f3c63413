package fm.seda.catalogapi.providers;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param total how many tracks it is said to have
 * @param persisted the items these are now: tracks, their artists, a playlist; none if nothing was
 *     to be persisted
 * @param embedding when their vectors are there; null if nothing was to be persisted
 * @param musicbrainz what it said; null if it was not to be asked
 * @param shortcomings what could not be had, in a sentence each
 * @param stale whether a part of it is what was known once, for a provider does not answer
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ImportedView(
    String provider,
    String kind,
    String id,
    String name,
    String market,
    int total,
    List<TrackView> tracks,
    List<ItemView> persisted,
    @Nullable EmbeddingView embedding,
    @Nullable Recognised musicbrainz,
    List<String> shortcomings,
    boolean stale) {

  /**
   * How many tracks MusicBrainz knew.
   *
   * @param pending there was no answer about; ask for them by {@code
   *     /v1/providers/musicbrainz/enrich}
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Recognised(int known, int unknown, int pending) {

    static Recognised of(Enriching.Answers answers) {
      var known =
          (int) answers.told().values().stream().filter(it -> it.found().isPresent()).count();
      return new Recognised(known, answers.told().size() - known, answers.pending().size());
    }
  }
}
