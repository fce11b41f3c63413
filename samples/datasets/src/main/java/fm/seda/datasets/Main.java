package fm.seda.datasets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the data sets. */
@Command(
    name = "datasets",
    mixinStandardHelpOptions = true,
    description = "A believable made-up music community, in three sizes.",
    subcommands = GenerateCommand.class)
public final class Main {

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
