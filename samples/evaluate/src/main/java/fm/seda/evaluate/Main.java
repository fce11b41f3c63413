package fm.seda.evaluate;

import fm.seda.evaluate.data.BadData;
import fm.seda.local.stack.StackException;
import fm.seda.testkit.postgres.PostgresUnavailableException;
import picocli.CommandLine;

/** What {@code ./seda evaluate} runs once everything is built. */
public final class Main {

  /** As a shell has it for what was ended by Ctrl-C. */
  private static final int INTERRUPTED = 130;

  private Main() {}

  /** Evaluates and exits with 0, or with 1 or 2 after saying what is wrong. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    var command = new EvaluateCommand();
    return new CommandLine(command)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> command.isStopped() ? INTERRUPTED : explain(e, line));
  }

  /** Failures that say what to do need no stack trace. */
  private static int explain(Exception e, CommandLine line) throws Exception {
    if (e instanceof BadData
        || e instanceof StackException
        || e instanceof PostgresUnavailableException) {
      line.getErr().println("✗ " + e.getMessage());
      return 1;
    }
    throw e;
  }
}
