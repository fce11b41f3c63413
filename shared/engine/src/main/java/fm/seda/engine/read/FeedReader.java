package fm.seda.engine.read;

import fm.seda.domain.ItemRef;
import fm.seda.domain.problem.NotFound;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.Recommender;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.SlateCache;
import fm.seda.engine.port.SlateStore;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Answers a person's feed, by the best way that works. Whatever the way, what they decided holds:
 * decisions are read first, and without them nothing is answered, because to show what somebody hid
 * is worse than to show nothing.
 *
 * <p>What did not answer on the way is in {@link Slate#degraded()}. It is safe to share.
 */
public final class FeedReader {

  private final List<Rung> ladder;
  private final RandomDraw lastResort;
  private final Keeper keeper;
  private final FriendNames names;
  private final Listeners listeners;
  private final SlateStore store;
  private final Clock clock;

  /** Reads through these. */
  public FeedReader(
      Ports ports,
      SlateCache cache,
      SlateStore store,
      Recommender recommender,
      Clock clock,
      Supplier<UUID> ids) {
    var filters = Filters.standard();
    this.keeper = new Keeper(cache, store);
    this.ladder =
        List.of(
            new CachedRung(cache),
            new StoredRung(store, keeper),
            new LiveRung(recommender, keeper),
            new GenreRung(ports.catalog(), filters, ids));
    this.lastResort = new RandomDraw(ports.catalog(), filters, ids);
    this.names = new FriendNames(ports.friends());
    this.listeners = ports.listeners();
    this.store = store;
    this.clock = clock;
  }

  /**
   * The list to show.
   *
   * @throws Unavailable if the person's decisions cannot be read, or no way at all works
   */
  public Slate read(FeedRequest request) {
    var attempt = new Attempt(request, clock.instant(), listeners);
    var slate = climb(attempt).orElseGet(() -> lastResort.draw(attempt));
    var shown = names.check(attempt.visible(slate), attempt);
    keeper.shown(shown, attempt);
    return attempt.visible(shown);
  }

  /**
   * A card that was shown to this person, with every number behind it.
   *
   * @throws NotFound if that list did not show it to them
   */
  public Card why(UUID userId, UUID slateId, ItemRef item) {
    return store
        .shown(userId, slateId, item)
        .map(card -> names.check(userId, card))
        .orElseThrow(() ->
            new NotFound("No such card was shown to you; take slateId, kind and id from a feed."));
  }

  private Optional<Slate> climb(Attempt attempt) {
    for (var rung : ladder) {
      if (!(attempt.isAnew() && rung.remembers())) {
        var slate = tried(rung, attempt);
        if (slate.isPresent()) {
          return slate;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Slate> tried(Rung rung, Attempt attempt) {
    try {
      return rung.answer(attempt).filter(slate -> !attempt.visible(slate).cards().isEmpty());
    } catch (Unavailable gone) {
      attempt.missed(rung.name());
      return Optional.empty();
    }
  }
}
