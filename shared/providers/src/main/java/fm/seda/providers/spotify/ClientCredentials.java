package fm.seda.providers.spotify;

import fm.seda.domain.Secret;
import fm.seda.providers.Refused;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A token for our app's own name and secret, fetched when it is needed and kept while it lasts. */
public final class ClientCredentials implements AppToken {

  /** A token is not used so shortly before its end that it may end on the way. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(60);

  private static final int USUAL_SECONDS = 3600;

  private final Service accounts;
  private final Secret basic;
  private final InstantSource clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private @Nullable Secret token;
  private Instant end = Instant.MIN;

  /**
   * Asks for tokens.
   *
   * @param accounts Spotify's service for accounts, which is not the API
   */
  public ClientCredentials(Service accounts, String clientId, Secret secret, InstantSource clock) {
    this.accounts = accounts;
    this.basic = basic(clientId, secret);
    this.clock = clock;
  }

  private static Secret basic(String clientId, Secret secret) {
    var pair = (clientId + ":" + secret.reveal()).getBytes(StandardCharsets.UTF_8);
    return new Secret("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  @Override
  public Secret current() {
    fetching.lock();
    try {
      var held = token;
      return held != null && clock.instant().isBefore(end) ? held : fetch();
    } finally {
      fetching.unlock();
    }
  }

  private Secret fetch() {
    var answer =
        accounts
            .ask(
                Question.of("/api/token")
                    .header("Authorization", basic)
                    .posting(Map.of("grant_type", "client_credentials")))
            .orElse(Part.NOTHING);
    var text = answer.text("access_token");
    if (text == null) {
      throw new Refused(accounts.name(), 404, "no token for the app");
    }
    var fetched = new Secret(text);
    var seconds = answer.number("expires_in");
    token = fetched;
    end = clock.instant().plusSeconds(seconds == null ? USUAL_SECONDS : seconds).minus(ON_THE_WAY);
    return fetched;
  }

  @Override
  public void refused(Secret refused) {
    fetching.lock();
    try {
      if (token != null && token.matches(refused.reveal())) {
        token = null;
      }
    } finally {
      fetching.unlock();
    }
  }
}
