package fm.seda.engine.collect;

import static java.util.stream.Collectors.toMap;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the sources a profile names. Each is optional: one that does not answer is noted and the
 * others go on. Only when nothing at all was found and something did not answer is that a failure,
 * because then the list would be empty for want of a database, not of music.
 */
public final class Collector {

  private final List<CandidateSource> sources;
  private final VectorStore vectors;

  /** Asks these, in this order, and completes what they bring with vectors. */
  public Collector(List<CandidateSource> sources, VectorStore vectors) {
    this.sources = List.copyOf(sources);
    this.vectors = vectors;
  }

  /** All sources there are. */
  public static Collector standard(Ports ports) {
    return new Collector(
        List.of(
            new ContentSource(ports.vectors()),
            new CollaborativeSource(ports.learnt()),
            new LatelySource(ports.learnt()),
            new GenreSource(ports.catalog()),
            new HistorySource(),
            new FriendsSource(ports.friends()),
            new TrendingSource(ports.catalog()),
            new FreshSource(ports.catalog())),
        ports.vectors());
  }

  /** The names profiles may use. */
  public List<String> names() {
    return sources.stream().map(CandidateSource::name).toList();
  }

  /** Candidates for this person; each source is asked once per kind, the vectors once in all. */
  public Collected collect(Profile profile, Portrait person, Collection<Kind> kinds) {
    var candidates = new Candidates();
    var missing = new LinkedHashSet<>(person.missing());
    Unavailable reason = null;
    for (var source : sources) {
      try {
        ask(source, profile, person, kinds, candidates);
      } catch (Unavailable gone) {
        missing.add(source.name());
        reason = gone;
      }
    }
    if (reason != null && candidates.isEmpty()) {
      throw reason;
    }
    candidates.completeLearnt(person);
    place(candidates, missing);
    return new Collected(
        kinds.stream().distinct().collect(toMap(kind -> kind, candidates::of)),
        List.copyOf(missing));
  }

  private static void ask(
      CandidateSource source,
      Profile profile,
      Portrait person,
      Collection<Kind> kinds,
      Candidates into) {
    @Nullable Integer limit = profile.sources().get(source.name());
    if (limit != null) {
      kinds.forEach(kind -> into.add(source.collect(person, kind, limit)));
    }
  }

  private void place(Candidates candidates, Set<String> missing) {
    var unplaced = candidates.withoutVector();
    if (unplaced.isEmpty()) {
      return;
    }
    try {
      candidates.place(vectors.vectors(unplaced));
    } catch (Unavailable gone) {
      missing.add("vectors");
    }
  }
}
