package fm.seda.embedbatch.provider;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;

/**
 * Another provider, whose space is filled beside the live one: to compare, to change over to, and
 * to stand by.
 *
 * @param provider as {@link EmbeddingSettings#provider}; without one there is one space only
 * @param share of the new and changed items are embedded there as well, between 0 and 1
 */
@ConfigurationProperties("seda.embeddings.second")
public record SecondSettings(@Nullable String provider, double share) implements Settings {

  /** Refuses to start with a share that is none. */
  public SecondSettings {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "seda.embeddings.second.share is " + share + "; it is a share from 0 to 1, such as 0.02");
    }
  }
}
