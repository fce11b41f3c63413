package fm.seda.engine.score;

import java.util.List;

/** The signals there are. */
public final class Signals {

  private Signals() {}

  /** Every signal of this package. */
  public static List<Signal> standard() {
    return List.of(
        new ContentSignal(),
        new CollaborativeSignal(),
        new NeighboursSignal(),
        new LatelySignal(),
        new RaritySignal(),
        new GenreSignal(),
        new AudioSignal(),
        new WantedSignal(),
        new ContextSignal(),
        new CreatorSignal(),
        new DistanceSignal(),
        new HabitSignal(),
        new ProviderSignal(),
        new SocialSignal(),
        new CircleSignal(),
        new PopularitySignal(),
        new EngagementSignal(),
        new RecencySignal());
  }
}
