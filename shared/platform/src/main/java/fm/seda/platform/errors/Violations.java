package fm.seda.platform.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;

/** Bean validation's findings, as the caller would name the parameter. */
final class Violations {

  /** They come in no order; the same request must get the same answer. */
  private static final Comparator<ConstraintViolation<?>> FIRST =
      Comparator.<ConstraintViolation<?>, String>comparing(it -> it.getPropertyPath().toString())
          .thenComparing(ConstraintViolation::getMessage);

  private Violations() {}

  static Diagnosis diagnose(ConstraintViolationException broken) {
    return broken.getConstraintViolations().stream()
        .min(FIRST)
        .map(Violations::diagnose)
        .orElseGet(() -> Diagnosis.invalid(null, "The request is not valid."));
  }

  private static Diagnosis diagnose(ConstraintViolation<?> violation) {
    var parameter = parameter(violation.getPropertyPath());
    return Diagnosis.invalid(parameter, parameter + " " + violation.getMessage() + ".");
  }

  /**
   * Without what is ours: of {@code put.preferences.genres} it is {@code genres}, since the body
   * has no name, and of {@code list.limit} it is {@code limit}.
   */
  private static String parameter(Path path) {
    var inside = new StringBuilder();
    var argument = "";
    for (var node : path) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, RETURN_VALUE, CROSS_PARAMETER -> {}
        case PARAMETER -> argument = node.getName();
        default -> append(inside, node);
      }
    }
    return inside.isEmpty() ? argument : inside.toString();
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    }
    if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
      path.append(path.isEmpty() ? "" : ".").append(node.getName());
    }
  }
}
