package fm.seda.linkcallback;

import fm.seda.platform.config.Deployment;
import fm.seda.platform.web.SentCookies;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Ties the way back to the browser that went: a state that somebody was made to click on is worth
 * nothing in their browser.
 */
@Singleton
final class BrowserCookie {

  private static final String NAME = "seda_link";

  private final String attributes;

  BrowserCookie(Deployment deployment) {
    // a developer's machine has no certificate
    var secure = deployment.local() ? "" : "; Secure";
    // lax, for the way back is a link on somebody else's page
    this.attributes = "; Path=/v1/links; HttpOnly; SameSite=Lax" + secure;
  }

  /** The header that sets it. */
  String set(Ticket ticket, Duration goodFor) {
    return "%s=%s; Max-Age=%d%s".formatted(NAME, ticket.text(), goodFor.toSeconds(), attributes);
  }

  /** The header that takes it away. */
  String clear() {
    return NAME + "=; Max-Age=0" + attributes;
  }

  /** What the browser brought. */
  static Optional<Ticket> brought(HttpRequest<?> request) {
    return SentCookies.named(NAME, request).map(Ticket::new).filter(Ticket::isWellFormed);
  }
}
