package fm.seda.local.lambda;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a function threw, reduced to text: its classes stay in their class loader. */
final class FunctionError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final String trace;
  private final boolean fatal;

  private FunctionError(String type, String message, String trace, boolean fatal) {
    super(message);
    this.type = type;
    this.trace = trace;
    this.fatal = fatal;
  }

  static FunctionError of(@Nullable Throwable thrown) {
    var error = Objects.requireNonNullElseGet(thrown, IllegalStateException::new);
    if (error.getClass().getSimpleName().equals("UserFault")) {
      return ofUserFault(error);
    }
    var trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    var message = Objects.toString(error.getMessage(), "");
    return new FunctionError(
        error.getClass().getName(),
        message,
        trace.toString(),
        error instanceof VirtualMachineError);
  }

  /** The class of what was thrown. */
  String type() {
    return type;
  }

  /** For the function's log; nobody else gets to see it. */
  String trace() {
    return trace;
  }

  /** The instance cannot go on, as when its handler could not be made. */
  boolean fatal() {
    return fatal;
  }

  /** The runtime's own exception for what went wrong in, or while making, a handler. */
  private static FunctionError ofUserFault(Throwable fault) {
    return new FunctionError(
        Objects.toString(field(fault, "exception"), "UserFault"),
        Objects.toString(field(fault, "msg"), ""),
        field(fault, "msg") + System.lineSeparator() + field(fault, "trace"),
        Boolean.TRUE.equals(field(fault, "fatal")));
  }

  private static @Nullable Object field(Throwable fault, String name) {
    try {
      return fault.getClass().getField(name).get(fault);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This runtime interface client is not the one we know", e);
    }
  }
}
