package fm.seda.providers.oauth;

import fm.seda.domain.linking.MusicProvider;

/** A provider does not accept us: our id, our secret or our callback is not what it knows. */
public final class NotAccepted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Because of what this provider said. */
  public NotAccepted(MusicProvider provider, String why) {
    super(
        "%s does not accept us (%s): compare seda.links.providers.%s and seda.links.callback-address with what is registered there"
            .formatted(provider.displayName(), why, provider.wireName()));
  }
}
