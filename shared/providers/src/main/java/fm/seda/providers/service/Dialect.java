package fm.seda.providers.service;

import fm.seda.calls.Caller;
import java.time.Duration;
import java.util.Locale;

/** How one provider says what it has to say besides an answer. The defaults are what HTTP says. */
public interface Dialect {

  /** What plain HTTP says, with complaints as {@code {"error": {"message": …}}}. */
  Dialect PLAIN = new Dialect() {};

  /** What an answer means. */
  default Meaning meaning(int status, Part body) {
    return switch (status) {
      case 200, 201 -> Meaning.ANSWER;
      case 204, 404, 410 -> Meaning.NOTHING;
      case 401 -> saysRevoked(complaint(body)) ? Meaning.REVOKED : Meaning.EXPIRED;
      case 429 -> Meaning.LIMITED;
      default -> Caller.mayPass(status) ? Meaning.BROKEN : Meaning.REFUSED;
    };
  }

  /** How long to leave a provider alone that is asked too often, where no header says it. */
  default Duration pause(Part body) {
    return Duration.ZERO;
  }

  /** What it says about a question it refused; empty if it says nothing. */
  default String complaint(Part body) {
    var error = body.at("error");
    var said = error.text("message");
    if (said != null) {
      return said;
    }
    // OAuth has it flat
    var flat = body.text("error_description");
    return flat != null ? flat : body.textOr("error", "");
  }

  /** "Expired or revoked" leaves it to a new token to find out which. */
  private static boolean saysRevoked(String complaint) {
    var said = complaint.toLowerCase(Locale.ROOT);
    return said.contains("revoked") && !said.contains("expired");
  }
}
