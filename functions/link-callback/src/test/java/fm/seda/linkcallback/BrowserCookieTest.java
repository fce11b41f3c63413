package fm.seda.linkcallback;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.config.Deployment;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrowserCookieTest {

  private final Ticket ticket = Ticket.random(new SecureRandom());

  @Test
  void travelsOnlyOverHttpsButOnADevelopersMachine() {
    var onAws = new BrowserCookie(new Deployment("aws", "us"));
    var here = new BrowserCookie(new Deployment("local", "us"));

    assertThat(onAws.set(ticket, Duration.ofMinutes(10)))
        .isEqualTo(
            "seda_link=%s; Max-Age=600; Path=/v1/links; HttpOnly; SameSite=Lax; Secure"
                .formatted(ticket.text()));
    assertThat(onAws.clear()).contains("Max-Age=0").endsWith("; Secure");
    assertThat(here.set(ticket, Duration.ofMinutes(10))).doesNotContain("Secure");
  }

  @Test
  void aTicketIsKnownByItsHash() {
    assertThat(ticket.isWellFormed()).isTrue();
    assertThat(ticket.has(ticket.hash())).isTrue();
    assertThat(Ticket.random(new SecureRandom()).has(ticket.hash())).isFalse();
    assertThat(ticket).hasToString("Ticket[***]");
  }
}
