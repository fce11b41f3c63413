package fm.seda.mocks.oauth;

import java.time.Duration;

/**
 * What a provider's codes and tokens look like.
 *
 * @param life how long an access token is good
 */
public record Manners(String code, String access, String refresh, int length, Duration life) {}
