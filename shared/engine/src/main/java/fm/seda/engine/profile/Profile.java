package fm.seda.engine.profile;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rules of one surface, or of one way to use it.
 *
 * @param surface what its lists are kept under. Most surfaces have one profile, of the same name; a
 *     mode, such as {@code listen-explore}, is another profile of a surface
 * @param kinds what it shows, in the order it shows them
 * @param perKind how many cards of a kind a list holds, at most {@link #MOST_PER_KIND}
 * @param ttl how long a list may be served
 * @param weights how much each signal counts against the others; where one has nothing to say the
 *     rest share its part
 * @param standIns which signal takes over the weight of another for as long as little is known:
 *     {@code content → genre} in the first minutes of a person; the other needs no weight of its
 *     own
 * @param sources which sources are asked for candidates, and for how many of a kind
 * @param filters which filters apply
 * @param penalties what the score is multiplied with for each act of a sort in the person's history
 */
public record Profile(
    String name,
    String surface,
    int version,
    List<Kind> kinds,
    int perKind,
    Duration ttl,
    Map<String, Double> weights,
    Map<String, String> standIns,
    Map<String, Integer> sources,
    Set<String> filters,
    Map<String, Double> penalties,
    DiversityRules diversity) {

  /** A list is never longer than this, per kind. */
  public static final int MOST_PER_KIND = 100;

  private static final int MOST_FOUND = 1000;

  private static final Duration HALF_BLIND = Duration.ofMinutes(5);

  /** Copies the collections and refuses what cannot be meant. */
  public Profile {
    kinds = List.copyOf(kinds);
    weights = Map.copyOf(weights);
    standIns = Map.copyOf(standIns);
    sources = Map.copyOf(sources);
    filters = Set.copyOf(filters);
    penalties = Map.copyOf(penalties);
    var check = new ProfileCheck(name);
    check.that(!kinds.isEmpty(), "kinds is empty: name at least one");
    check.within("per-kind", perKind, 1, MOST_PER_KIND);
    check.that(ttl.isPositive(), "ttl is " + ttl + " but must be longer than nothing");
    check.weights(weights);
    check.standIns(standIns, weights);
    check.that(!sources.isEmpty(), "no source is named, so nothing could be found");
    sources.forEach((source, limit) -> check.within("source." + source, limit, 1, MOST_FOUND));
    penalties.forEach((act, factor) -> check.within("penalty." + act, factor, 0.01, 1));
  }

  /** Whether it is how the surface is ranked where nobody asks for another way. */
  public boolean isUsual() {
    return name.equals(surface);
  }

  /** What lists of this profile are known to be made by. */
  public String modelVersion() {
    return name + "-" + version;
  }

  /** A list of this profile; one that lacks something is soon to be made anew. */
  public Slate slate(
      UUID id, Portrait person, Source source, List<String> missing, List<Card> cards) {
    var now = person.now();
    var expiry = now.plus(missing.isEmpty() || ttl.compareTo(HALF_BLIND) < 0 ? ttl : HALF_BLIND);
    var userId = person.listener().userId();
    return new Slate(id, userId, surface, source, modelVersion(), now, expiry, missing, cards);
  }
}
