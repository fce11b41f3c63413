package fm.seda.providers.spotify;

import fm.seda.domain.Secret;
import java.util.function.Supplier;

/**
 * A token that somebody else renews.
 *
 * @param latest asked each time, so that a renewed one is used at once
 */
public record ManagedToken(Supplier<Secret> latest) implements AppToken {

  @Override
  public Secret current() {
    return latest.get();
  }

  @Override
  public void refused(Secret token) {
    // whoever renews it does so in their own time
  }
}
