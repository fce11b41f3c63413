package fm.seda.providers.oauth;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.GrantRevoked;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One provider's door.
 *
 * <pre>{@code
 * var key = ProofKey.random();
 * var url = spotify.authorizeUrl(state, key, ourCallback);   // the person goes there, and comes back with a code
 * var grant = spotify.exchange(code, key, ourCallback);
 * grant = spotify.refresh(grant);
 * spotify.revoke(grant);
 * }</pre>
 *
 * <p>Everything that asks the provider throws {@link NotNow} while it cannot be asked, and {@link
 * NotAccepted} where it does not accept us rather than the person. Nothing that is thrown holds a
 * token or a code. Thread-safe.
 */
public interface OAuth extends AutoCloseable {

  /** Whose it is. */
  MusicProvider provider();

  /** What we ask people for: no more than reading what an import reads. */
  List<String> scopes();

  /**
   * Whether it takes proof keys. Where it does not, the state alone ties the way there and back.
   */
  boolean takesProofKeys();

  /** Where to send the person. */
  URI authorizeUrl(String state, Optional<ProofKey> key, URI callback);

  /**
   * What the person granted.
   *
   * @throws CodeRefused if it is no code, was used before, or was given to somebody else
   */
  Grant exchange(Secret code, Optional<ProofKey> key, URI callback);

  /**
   * The grant with an access token that works. Where the provider gives another refresh token, it
   * is in the answer and the old one may be worth nothing any more.
   *
   * @throws GrantRevoked if the person has taken it back
   */
  Grant refresh(Grant grant);

  /** Gives the grant back, where the provider takes it; false where it has no way to. */
  boolean revoke(Grant grant);

  /**
   * What the provider calls the account.
   *
   * @throws GrantRevoked if it does not accept the access token
   */
  Secret account(Grant grant);

  @Override
  void close();
}
