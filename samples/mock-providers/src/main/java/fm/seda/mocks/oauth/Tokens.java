package fm.seda.mocks.oauth;

import java.time.Duration;
import java.util.Optional;

/**
 * What a program gets.
 *
 * @param life how long the access token is good; zero where that has no end
 */
public record Tokens(String access, Optional<String> refresh, Duration life, Grant grant) {

  /** Without them. */
  @Override
  public String toString() {
    return "Tokens[" + grant + "]";
  }
}
