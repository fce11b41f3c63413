package fm.seda.linkcallback;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.Unavailable;
import fm.seda.providers.oauth.CodeRefused;
import fm.seda.providers.oauth.NotAccepted;
import fm.seda.storage.linking.LinkAttempt;
import fm.seda.storage.linking.LinkAttempts;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in who comes back from a provider. Only who brings an unused state in the browser that it
 * was given to is sent on; whoever else comes is told so here, and nothing happens.
 */
@Singleton
final class Arrival {

  private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

  private final LinkAttempts attempts;
  private final NewLinks links;
  private final Trail trail;
  private final Clock clock;

  Arrival(LinkAttempts attempts, NewLinks links, Trail trail, Clock clock) {
    this.attempts = attempts;
    this.links = links;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Where to send the person, with how it ended.
   *
   * @throws InvalidInput if they bring nothing we gave them
   */
  URI welcome(Returned returned) {
    var attempt = attemptOf(returned);
    var failure =
        returned.code().isPresent()
            ? link(attempt, returned.code().get())
            : Optional.of(returned.denied() ? "access_denied" : "refused");
    trail.came(attempt.userId(), attempt.provider(), failure.orElse("linked"));
    return failure
        .map(why -> ReturnTo.telling(attempt.returnTo(), "link_error", why))
        .orElseGet(
            () -> ReturnTo.telling(attempt.returnTo(), "linked", attempt.provider().wireName()));
  }

  private LinkAttempt attemptOf(Returned returned) {
    if (!returned.state().isWellFormed()) {
      throw refused("stranger", returned, "no_state");
    }
    var attempt =
        attempts
            .use(returned.state().hash(), clock.instant())
            .orElseThrow(() -> refused("stranger", returned, "used_or_expired_or_unknown"));
    if (attempt.provider() != returned.provider()) {
      throw refused(attempt.userId().toString(), returned, "other_provider");
    }
    if (returned.browser().filter(it -> it.has(attempt.browserHash())).isEmpty()) {
      throw refused(attempt.userId().toString(), returned, "other_browser");
    }
    return attempt;
  }

  private InvalidInput refused(String actor, Returned returned, String why) {
    trail.turnedAway(actor, returned.provider(), why);
    // which of them it is helps only who tries
    return new InvalidInput(
        "state",
        "The state is used, too old, or was given to another browser or for another provider;"
            + " begin anew with POST /v1/links/%s/start."
                .formatted(returned.provider().wireName()));
  }

  /** Why it did not work; empty if it did. */
  private Optional<String> link(LinkAttempt attempt, Secret code) {
    try {
      links.make(attempt, code);
      return Optional.empty();
    } catch (CodeRefused refused) {
      LOG.info("{}", refused.getMessage());
      return Optional.of("refused");
    } catch (NotAccepted ours) {
      LOG.error("{}", ours.getMessage());
      return Optional.of("unavailable");
    } catch (NotNow | Unavailable down) {
      LOG.warn("a link was not finished: {}", down.getMessage());
      return Optional.of("unavailable");
    }
  }
}
