package fm.seda.embedbatch.provider;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;

/**
 * How a provider is reached.
 *
 * @param key what it knows us by
 * @param dim how many numbers its vectors shall have
 * @param calls the most in a minute, by all instances together
 * @param tokens the most in a minute, likewise
 */
@EachProperty("seda.embeddings.accounts")
public record AccountSettings(
    @Parameter String name, URI address, @Nullable Secret key, int dim, long calls, long tokens)
    implements Settings {

  /** Refuses to start with a pace nobody can keep. */
  public AccountSettings {
    if (calls < 1 || tokens < 1) {
      throw new IllegalArgumentException(
          "seda.embeddings.accounts.%s allows %d calls and %d tokens a minute; neither may be less than 1"
              .formatted(name, calls, tokens));
    }
  }
}
