package fm.seda.providers.spotify;

import fm.seda.domain.Secret;

/** What our app is known by at Spotify. Thread-safe. */
public interface AppToken {

  /**
   * The token to ask with.
   *
   * @throws fm.seda.calls.NotNow if there is none at present
   * @throws fm.seda.providers.Refused if there will be none
   */
  Secret current();

  /** This one was not accepted; there may be another. */
  void refused(Secret token);
}
