package fm.seda.platform.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;

/** Bean validation's findings, as the caller would name the parameter. */
final class Violations {

  private Violations() {}

  static Diagnosis diagnose(ConstraintViolationException broken) {
    return broken.getConstraintViolations().stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(Violations::diagnose)
        .orElseGet(() -> Diagnosis.invalid(null, "The request is not valid."));
  }

  private static Diagnosis diagnose(ConstraintViolation<?> violation) {
    var parameter = parameter(violation.getPropertyPath());
    return Diagnosis.invalid(parameter, parameter + " " + violation.getMessage() + ".");
  }

  /** Without the method, which is ours: {@code put.preferences.genres} is {@code genres}. */
  private static String parameter(Path path) {
    var name = new StringBuilder();
    for (var node : path) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      name.append(name.isEmpty() ? "" : ".").append(node);
    }
    return name.toString();
  }
}
