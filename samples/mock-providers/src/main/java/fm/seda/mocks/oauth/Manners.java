package fm.seda.mocks.oauth;

import java.time.Duration;

/**
 * What a provider's codes and tokens look like.
 *
 * @param life how long an access token is good
 * @param endless whether, for what lasts, the access token itself has no end
 */
public record Manners(
    String code, String access, String refresh, int length, Duration life, boolean endless) {

  /** Of a provider that gives refresh tokens for what lasts. */
  public Manners(String code, String access, String refresh, int length, Duration life) {
    this(code, access, refresh, length, life, false);
  }
}
