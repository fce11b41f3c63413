package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/**
 * How much a track sounds like those the person likes, on the whole, or like the seeds. It is
 * silent where they say themselves how it should sound: then {@link WantedSignal} speaks.
 *
 * <p>Many tracks were never listened to by a machine. Of those this reads nothing, and {@link
 * Fusion} lets the signals that can be read carry the score: what is known of a track besides, its
 * genres and its creator.
 */
final class AudioSignal implements Signal {

  @Override
  public String name() {
    return "audio";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    return person.wish().sound().isEmpty()
        ? person.sound().likeness(candidate.item()).orElse(UNKNOWN)
        : UNKNOWN;
  }
}
