package fm.seda.engine.read;

import fm.seda.engine.Recommender;
import fm.seda.engine.Request;
import fm.seda.engine.slate.Slate;
import java.util.Optional;

/**
 * Ranking now, all the surface offers, so that what is kept serves other requests too. What is only
 * for this request is not kept.
 */
final class LiveRung implements Rung {

  private final Recommender recommender;
  private final Keeper keeper;

  LiveRung(Recommender recommender, Keeper keeper) {
    this.recommender = recommender;
    this.keeper = keeper;
  }

  @Override
  public String name() {
    return "ranking";
  }

  @Override
  public Optional<Slate> answer(Attempt attempt) {
    var wish = attempt.request().wish();
    var request = Request.whole(attempt.listener(), attempt.profile(), attempt.now(), wish);
    if (!request.rankable()) {
      return Optional.empty();
    }
    // rounded as what is read again, so that it says the same from whatever rung
    var slate = recommender.recommend(request).asKept();
    if (slate.cards().isEmpty()) {
      return Optional.empty();
    }
    if (!attempt.request().isSpecial()) {
      keeper.keep(slate, attempt);
    }
    return Optional.of(slate);
  }
}
