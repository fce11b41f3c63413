package fm.seda.platform.errors;

import fm.seda.domain.problem.Conflict;
import fm.seda.domain.problem.Forbidden;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.NotFound;
import fm.seda.domain.problem.Problem;
import fm.seda.domain.problem.RateLimited;
import fm.seda.domain.problem.Unauthenticated;
import fm.seda.domain.problem.Unavailable;
import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a failure means for the caller. */
record Diagnosis(
    HttpStatus status,
    String type,
    String detail,
    @Nullable String parameter,
    Map<String, String> headers) {

  static Diagnosis of(Problem problem) {
    var detail = problem.detail();
    return switch (problem) {
      case InvalidInput invalid -> invalid(invalid.parameter(), detail);
      case Unauthenticated _ -> plain(HttpStatus.UNAUTHORIZED, "unauthenticated", detail);
      case Forbidden _ -> plain(HttpStatus.FORBIDDEN, "forbidden", detail);
      case NotFound _ -> plain(HttpStatus.NOT_FOUND, "not-found", detail);
      case Conflict _ -> plain(HttpStatus.CONFLICT, "conflict", detail);
      case RateLimited limited ->
          retry(
              HttpStatus.TOO_MANY_REQUESTS,
              "rate-limited",
              detail,
              limited.retryAfter().plusMillis(999).toSeconds());
      case Unavailable _ -> retry(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail, 2);
    };
  }

  /** Something in the request is not as it must be. */
  static Diagnosis invalid(@Nullable String parameter, String detail) {
    return new Diagnosis(HttpStatus.BAD_REQUEST, "invalid-input", detail, parameter, Map.of());
  }

  /** A failure that needs no more than words. */
  static Diagnosis plain(HttpStatus status, String type, String detail) {
    return new Diagnosis(status, type, detail, null, Map.of());
  }

  private static Diagnosis retry(HttpStatus status, String type, String detail, long seconds) {
    return new Diagnosis(
        status, type, detail, null, Map.of("Retry-After", Long.toString(Math.max(1, seconds))));
  }

  ProblemDocument document(@Nullable String correlationId) {
    return new ProblemDocument(
        "urn:seda:problem:" + type,
        status.getReason(),
        status.getCode(),
        detail,
        parameter,
        correlationId);
  }
}
