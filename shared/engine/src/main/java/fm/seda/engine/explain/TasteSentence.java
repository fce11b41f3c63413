package fm.seda.engine.explain;

import fm.seda.domain.InteractionType;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Contribution;

/** "Because you like Kaytranada", "Close to Glowed Up, which you started from". */
final class TasteSentence implements Sentence {

  private static final String SEEDS = "what you started from";

  @Override
  public String signal() {
    return "content";
  }

  @Override
  public String say(Portrait person, Candidate candidate, Contribution contribution) {
    var reason = contribution.because().stream().findFirst();
    return person.isSeeded()
        ? "Close to " + reason.map(it -> it.name() + ", which you started from").orElse(SEEDS)
        : reason.map(it -> because(person, it)).orElse("Close to your taste");
  }

  private static String because(Portrait person, Because reason) {
    var act = person.known(reason.item()).map(TasteSentence::act).orElse("know");
    return "Because you " + act + " " + reason.name();
  }

  // to have played something is not to have said that one likes it
  private static String act(Known known) {
    if (known.deliberate()) {
      return "like";
    }
    return known.affinity().count(InteractionType.PLAY) > 0 ? "listened to" : "looked at";
  }
}
