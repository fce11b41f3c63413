package fm.seda.engine.read;

import static java.util.stream.Collectors.toSet;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.slate.Slate;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One read on its way down the ladder: what was asked, what holds now, what was missing. */
final class Attempt {

  private final FeedRequest request;
  private final Instant now;
  private final Listeners listeners;
  private final Map<ItemRef, Decision> decisions;
  private final Set<String> missing = new LinkedHashSet<>();
  private @Nullable Listener listener;

  Attempt(FeedRequest request, Instant now, Listeners listeners) {
    this.request = request;
    this.now = now;
    this.listeners = listeners;
    this.decisions = listeners.decisions(request.userId(), now);
  }

  FeedRequest request() {
    return request;
  }

  UUID userId() {
    return request.userId();
  }

  Profile profile() {
    return request.profile();
  }

  Instant now() {
    return now;
  }

  /** The person; looked up once, and only if something must be ranked. */
  Listener listener() {
    var known = listener;
    if (known == null) {
      known = listeners.load(request.userId(), now);
      listener = known;
    }
    return known;
  }

  /** Whether what was ranked before is no answer. */
  boolean isAnew() {
    return request.refresh() || request.isSpecial();
  }

  /** The person and their wish, without any look-up beyond the person. */
  Portrait sketch() {
    return Portrait.sketch(listener(), now, request.wish());
  }

  /** Notes that something did not answer. */
  void missed(String what) {
    missing.add(what);
  }

  /** The part of a list that was asked for and that the person has not decided against. */
  Slate visible(Slate slate) {
    var cards = visible(slate.cards(), card -> card.item().ref()).toList();
    var all = Stream.concat(slate.degraded().stream(), missing.stream()).distinct().toList();
    return slate.withCards(cards).withDegraded(all);
  }

  /** Those of a list that were asked for and that the person has not decided against. */
  Set<ItemRef> visible(List<ItemRef> items) {
    return visible(items, item -> item).collect(toSet());
  }

  private <T> Stream<T> visible(List<T> list, Function<T, ItemRef> item) {
    return request.kinds().stream().flatMap(kind -> visible(list, item, kind));
  }

  private <T> Stream<T> visible(List<T> list, Function<T, ItemRef> item, Kind kind) {
    return list.stream()
        .filter(it -> item.apply(it).kind() == kind && !decisions.containsKey(item.apply(it)))
        .limit(request.limit());
  }

  /**
   * Whether a list that was kept may be answered. One that was made by other rules may not, not
   * even while ranking fails: the new rules may be there to keep something away.
   */
  boolean stillGood(String modelVersion, List<ItemRef> items) {
    return modelVersion.equals(profile().modelVersion()) && stillFull(items);
  }

  /**
   * Whether enough is left of a list: as many cards of each kind as asked for, or all there ever
   * were. Decisions wear a list down, and a worn one is ranked anew.
   */
  private boolean stillFull(List<ItemRef> items) {
    return request.kinds().stream()
        .allMatch(kind -> {
          var held = items.stream().filter(it -> it.kind() == kind).count();
          return visible(items, it -> it, kind).count() >= Math.min(request.limit(), held);
        });
  }

  /** Most cards of a kind that a list of this profile holds. */
  int perKind() {
    return profile().perKind();
  }

  /** The kinds asked for. */
  List<Kind> kinds() {
    return request.kinds();
  }
}
