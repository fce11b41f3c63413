package fm.seda.train;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the training may use.
 *
 * @param mostVoices with more people and tags than this there is no linear model: it inverts a
 *     matrix of 4 bytes for each pair of them, which takes 576 MB for 12,000, and minutes beyond
 */
@ConfigurationProperties("seda.train")
record TrainSettings(int mostVoices) implements Settings {

  /** A matrix for more would not fit into the largest function there is. */
  private static final int LIMIT = 40_000;

  /** Refuses to start with what could never be trained. */
  TrainSettings {
    if (mostVoices < 0 || mostVoices > LIMIT) {
      throw new IllegalArgumentException(
          "seda.train.most-voices is %d. Set it to something from 0, which is never to train the linear model, to %d."
              .formatted(mostVoices, LIMIT));
    }
  }
}
