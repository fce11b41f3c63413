package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Availability.Provider;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Listed on Spotify, like most of what you like best". */
final class ProviderSentence implements Sentence {

  @Override
  public String signal() {
    return "provider";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return person
        .availability()
        .best(candidate.item())
        .map(Provider::name)
        .filter(name -> hasMost(name, person))
        .map(name -> "Listed on " + capitalised(name) + ", like most of what you like best")
        .orElse(null);
  }

  // counted, for by weight a single favourite may be most
  private static boolean hasMost(String name, Portrait person) {
    var known = person.known();
    var there = known.stream().filter(it -> it.item().externalIds().containsKey(name)).count();
    return 2 * there > known.size();
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
