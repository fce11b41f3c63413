package fm.seda.platform.errors;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** What to say where the framework says no more than a status. */
final class Statuses {

  private Statuses() {}

  static Diagnosis diagnose(HttpStatus status) {
    return Diagnosis.plain(status, type(status), detail(status));
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is no such route.";
      case METHOD_NOT_ALLOWED -> "The route does not take this method; Allow says which it takes.";
      case NOT_ACCEPTABLE -> "The answer is application/json: accept that.";
      case UNSUPPORTED_MEDIA_TYPE -> "The body must be application/json.";
      case REQUEST_ENTITY_TOO_LARGE -> "The body is too large; send less at a time.";
      default -> status.getReason() + ".";
    };
  }

  /** {@code method-not-allowed}. */
  private static String type(HttpStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
