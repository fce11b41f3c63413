package fm.seda.platform.errors;

import fm.seda.platform.json.Expected;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;

/** Understands what the framework says about requests that are not as they must be. */
final class RequestFaults {

  private RequestFaults() {}

  /** What a framework's exception means; empty if it is not the request's fault. */
  static Optional<Diagnosis> diagnose(Throwable failure) {
    return switch (failure) {
      case ConstraintViolationException broken -> Optional.of(Violations.diagnose(broken));
      case ConversionErrorException wrong -> Optional.of(wrong(wrong.getArgument()));
      case UnsatisfiedRouteException missing -> Optional.of(missing(missing.getArgument()));
      case CodecException _, JsonSyntaxException _ -> Optional.of(body());
      case HttpStatusException known -> Optional.of(Statuses.diagnose(known.getStatus()));
      default -> Optional.empty();
    };
  }

  private static Diagnosis wrong(Argument<?> argument) {
    if (argument.isAnnotationPresent(Body.class)) {
      return body();
    }
    var name = name(argument);
    var expected = Expected.of(argument).map(Expected::words).orElse("something else");
    return Diagnosis.invalid(name, name + " must be " + expected + ".");
  }

  private static Diagnosis missing(Argument<?> argument) {
    if (argument.isAnnotationPresent(Body.class)) {
      return Diagnosis.invalid("body", "A JSON body is required.");
    }
    return Diagnosis.invalid(name(argument), name(argument) + " is required.");
  }

  /** Bodies are checked before they are bound; this is for what only binding finds. */
  private static Diagnosis body() {
    return Diagnosis.invalid("body", "The body is not as it must be.");
  }

  /** As the caller writes it, which may differ from what the method calls it. */
  private static String name(Argument<?> argument) {
    return argument
        .getAnnotationMetadata()
        .stringValue(Bindable.class)
        .filter(name -> !name.isEmpty())
        .orElse(argument.getName());
  }
}
