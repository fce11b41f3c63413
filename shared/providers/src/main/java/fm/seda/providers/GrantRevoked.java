package fm.seda.providers;

import fm.seda.domain.linking.MusicProvider;

/** The provider does not take the token any more: the person has to link their account again. */
public final class GrantRevoked extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Because of what this provider said; never with the token in it. */
  public GrantRevoked(MusicProvider provider, String why) {
    this(provider.displayName(), why);
  }

  /** The same, of the provider that people know by this name. */
  public GrantRevoked(String provider, String why) {
    super("%s does not accept the link any more: %s".formatted(provider, why));
  }
}
