package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.portrait.Sound;
import java.util.OptionalDouble;

/** How much a track sounds like those the person likes, on the whole. */
final class AudioSignal implements Signal {

  @Override
  public String name() {
    return "audio";
  }

  @Override
  public OptionalDouble read(Portrait person, Candidate candidate) {
    var theirs = person.sound();
    if (theirs == null) {
      return OptionalDouble.empty();
    }
    var sound = Sound.of(candidate.item());
    return sound == null ? OptionalDouble.empty() : OptionalDouble.of(theirs.likeness(sound));
  }
}
