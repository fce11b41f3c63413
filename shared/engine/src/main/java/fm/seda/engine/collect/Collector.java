package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    var found = new EnumMap<Kind, Candidates>(Kind.class);
    kinds.forEach(kind -> found.put(kind, new Candidates()));
    var missing = new LinkedHashSet<>(person.missing());
    Unavailable reason = null;
    for (var source : sources) {
      try {
        ask(source, profile, person, found);
      } catch (Unavailable gone) {
        missing.add(source.name());
        reason = gone;
      }
    }
    if (reason != null && found.values().stream().allMatch(Candidates::isEmpty)) {
      throw reason;
    }
    place(found.values(), person, missing);
    var complete = new EnumMap<Kind, List<Candidate>>(Kind.class);
    found.forEach((kind, candidates) -> complete.put(kind, candidates.complete(person)));
    return new Collected(complete, List.copyOf(missing));
  }

  private static void ask(
      CandidateSource source, Profile profile, Portrait person, Map<Kind, Candidates> into) {
    @Nullable Integer limit = profile.sources().get(source.name());
    if (limit != null) {
      into.forEach((kind, candidates) -> source.collect(person, kind, limit, candidates));
    }
  }

  private void place(Collection<Candidates> found, Portrait person, Set<String> missing) {
    var unplaced = found.stream().flatMap(it -> it.withoutVector().stream()).toList();
    if (unplaced.isEmpty()) {
      return;
    }
    try {
      var positions = vectors.positions(unplaced, person.listener().space(), person.directions());
      var each = positions.iterator();
      found.forEach(it -> it.place(each));
    } catch (Unavailable gone) {
      missing.add("vectors");
    }
  }
}
