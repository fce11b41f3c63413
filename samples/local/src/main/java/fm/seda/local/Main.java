package fm.seda.local;

import fm.seda.local.cli.Down;
import fm.seda.local.cli.Reset;
import fm.seda.local.cli.RunJob;
import fm.seda.local.cli.Token;
import fm.seda.local.cli.Up;
import fm.seda.local.stack.StackException;
import fm.seda.testkit.postgres.PostgresUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./seda} runs once everything is built. */
@Command(
    name = "seda",
    description = "The whole system on this machine.",
    subcommands = {Up.class, Down.class, Reset.class, Token.class, RunJob.class})
public final class Main {

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, line, parsed) -> explain(e))
            .execute(arguments));
  }

  /** Failures that say what to do need no stack trace. */
  private static int explain(Exception e) throws Exception {
    if (e instanceof StackException || e instanceof PostgresUnavailableException) {
      System.err.println("✗ " + e.getMessage());
      return 1;
    }
    throw e;
  }
}
