package fm.seda.engine;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.collect.Collector;
import fm.seda.engine.diversify.Aim;
import fm.seda.engine.diversify.Diversity;
import fm.seda.engine.explain.CardsByLot;
import fm.seda.engine.explain.Explainer;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Ports;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.portrait.Portraits;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.score.Fusion;
import fm.seda.engine.score.Signals;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.engine.wish.Wish;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Ranks for one person: collect, filter, score, diversify, explain. Safe to share. */
public final class Recommender {
  private final Portraits portraits;
  private final Collector sources;
  private final Filters filters = Filters.standard();
  private final Fusion fusion = new Fusion(Signals.standard());
  private final Diversity diversity = Diversity.standard();
  private final Explainer explainer = new Explainer(Signals.standard());
  private final Supplier<UUID> ids;

  /** Asks these ports; each list gets the next of these ids. */
  public Recommender(Ports ports, Supplier<UUID> ids) {
    this.portraits = new Portraits(ports);
    this.sources = Collector.standard(ports);
    this.ids = ids;
  }

  /** The list for this person as of that moment; nobody has kept it yet. */
  public Slate recommend(Request request) {
    return recommend(request, portraits.of(request.listener(), request.asOf(), request.wish()));
  }

  /** All that each of these surfaces offers to somebody who asks for nothing in particular. */
  public List<Slate> whole(Listener listener, Collection<Profile> surfaces, Instant asOf) {
    var person = portraits.of(listener, asOf, Wish.NONE);
    return surfaces.stream()
        .map(profile -> recommend(Request.whole(listener, profile, asOf), person))
        .toList();
  }

  private Slate recommend(Request request, Portrait person) {
    var found = sources.collect(request.profile(), person, request.kinds());
    var cards = request.kinds().stream().flatMap(it -> rank(request, person, found.of(it)));
    var profile = request.profile();
    return profile.slate(ids.get(), person, Source.LIVE, found.missing(), cards.toList());
  }

  private Stream<Card> rank(Request request, Portrait person, List<Candidate> candidates) {
    var profile = request.profile();
    var allowed = filters.keep(profile, person, candidates, Candidate::item);
    var scored = fusion.score(profile, person, allowed);
    var aim = new Aim(person, profile.name(), profile.diversity(), request.perKind());
    return diversity.arrange(aim, scored).stream()
        .map(it -> CardsByLot.tell(explainer.card(person, it.scored()), it.chance()));
  }
}
