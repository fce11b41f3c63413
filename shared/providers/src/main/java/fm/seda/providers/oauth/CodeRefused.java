package fm.seda.providers.oauth;

import fm.seda.domain.linking.MusicProvider;

/** A provider does not take a code: it is too old, used, or was never meant for us. */
public final class CodeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Because of what this provider said; never with the code in it. */
  public CodeRefused(MusicProvider provider, String why) {
    super("%s does not take the code: %s".formatted(provider.displayName(), why));
  }
}
