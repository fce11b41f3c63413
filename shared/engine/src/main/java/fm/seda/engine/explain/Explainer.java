package fm.seda.engine.explain;

import static java.util.stream.Collectors.toMap;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.score.Scored;
import fm.seda.engine.score.Signal;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards. Their sentence is about the largest contribution that has something to say; one that
 * added nothing is never mentioned. Some never have: to be little known is no reason by itself.
 */
public final class Explainer {

  private static final String NOTHING_TO_SAY = "Something different to try";

  /** What carries less of a score than this is a number, and nobody is told what is behind it. */
  private static final double TELLING = 0.1;

  private static final Map<String, Sentence> SENTENCES =
      Stream.of(
              new TasteSentence(),
              new CollaborativeSentence(),
              new NeighboursSentence(),
              new LatelySentence(),
              new GenreSentence(),
              new AudioSentence(),
              new WantedSentence(),
              new ContextSentence(),
              new CreatorSentence(),
              new DistanceSentence(),
              new HabitSentence(),
              new ProviderSentence(),
              new FriendsSentence(),
              new CircleSentence(),
              new PopularitySentence(),
              new EngagementSentence(),
              new NewsSentence())
          .collect(toMap(Sentence::signal, Function.identity()));

  private final Map<String, Signal> signals;

  /** Asks these for the items behind what they said. */
  public Explainer(List<Signal> signals) {
    this.signals = signals.stream().collect(toMap(Signal::name, Function.identity()));
  }

  /** The card to show, with the numbers it was ranked by. */
  public Card card(Portrait person, Scored scored) {
    var candidate = scored.candidate();
    var contributions =
        scored.contributions().stream().map(it -> withReasons(it, person, candidate)).toList();
    var text =
        contributions.stream()
            .filter(Explainer::counts)
            .map(contribution -> sentence(person, candidate, contribution))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(NOTHING_TO_SAY);
    return new Card(
        candidate.item(), scored.score(), friends(candidate), new Explanation(text, contributions));
  }

  private Contribution withReasons(Contribution it, Portrait person, Candidate candidate) {
    var signal = signals.get(it.signal());
    return signal == null || !counts(it) || it.share() < TELLING
        ? it
        : new Contribution(
            it.signal(), it.value(), it.weight(), it.share(), signal.because(person, candidate));
  }

  private static boolean counts(Contribution contribution) {
    return contribution.value() > 0 && contribution.share() > 0;
  }

  private static @Nullable String sentence(Portrait person, Candidate candidate, Contribution it) {
    var sentence = SENTENCES.get(it.signal());
    return sentence == null ? null : sentence.say(person, candidate, it);
  }

  private static Friends friends(Candidate candidate) {
    var friends = candidate.friends();
    return friends == null ? Friends.NONE : new Friends(friends.count(), friends.named());
  }
}
