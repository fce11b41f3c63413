package fm.seda.providers;

/**
 * The access token is too old, or is none for another reason that a new one may heal: get one with
 * the refresh token and ask again. A provider that says so of a token it gave a moment ago has no
 * grant for it any more.
 */
public final class TokenExpired extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** At the provider of this name. */
  public TokenExpired(String provider) {
    super(provider + " does not accept the access token; ask again with a new one");
  }
}
