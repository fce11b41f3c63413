package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Availability.Provider;
import fm.seda.engine.portrait.Portrait;

/** How much of what the person likes is to be had where the item is. */
final class ProviderSignal implements Signal {

  @Override
  public String name() {
    return "provider";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    return person.availability().best(candidate.item()).map(Provider::share).orElse(UNKNOWN);
  }
}
