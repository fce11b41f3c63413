package fm.seda.platform.errors;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;

/** Understands what the framework says about requests that are not as they must be. */
final class RequestFaults {

  private RequestFaults() {}

  static Optional<Diagnosis> diagnose(Throwable failure) {
    return switch (failure) {
      case ConstraintViolationException broken -> Optional.of(Violations.diagnose(broken));
      case ConversionErrorException wrong -> Optional.of(conversion(wrong));
      case UnsatisfiedRouteException missing -> Optional.of(missing(missing.getArgument()));
      case HttpStatusException known -> Optional.of(byStatus(known.getStatus(), null));
      default -> BodyFaults.diagnose(failure);
    };
  }

  static Diagnosis byStatus(HttpStatus status, HttpRequest<?> request) {
    return Diagnosis.plain(status, "x", status.getReason());
  }

  private static Diagnosis conversion(ConversionErrorException wrong) {
    return BodyFaults.diagnose(wrong)
        .orElseGet(
            () -> Diagnosis.invalid(wrong.getArgument().getName(), "x " + wrong.getMessage()));
  }

  private static Diagnosis missing(Argument<?> argument) {
    return argument.isAnnotationPresent(Body.class)
        ? Diagnosis.invalid("body", "A JSON body is required.")
        : Diagnosis.invalid(name(argument), name(argument) + " is required.");
  }

  private static String name(Argument<?> argument) {
    return argument.getName();
  }
}
