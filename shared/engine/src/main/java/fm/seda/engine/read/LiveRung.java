package fm.seda.engine.read;

import fm.seda.engine.Recommender;
import fm.seda.engine.Request;
import fm.seda.engine.slate.Slate;
import java.util.Optional;

/** Ranking now, all the surface offers, so that what is kept serves other requests too. */
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
    var listener = attempt.listener();
    if (!listener.rankable()) {
      return Optional.empty();
    }
    var slate = recommender.recommend(Request.whole(listener, attempt.profile(), attempt.now()));
    if (slate.cards().isEmpty()) {
      return Optional.empty();
    }
    keeper.keep(slate, attempt);
    return Optional.of(slate);
  }
}
