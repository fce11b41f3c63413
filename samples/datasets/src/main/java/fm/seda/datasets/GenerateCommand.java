package fm.seda.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: a community as files. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Writes items, people, friends and interactions as JSON lines.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--size",
      defaultValue = "smoke",
      description = "smoke, medium or large (default: ${DEFAULT-VALUE})")
  private Size size;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "another seed, another community (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--as-of",
      defaultValue = "2026-01-01",
      description = "the day its sixty days of history end at (default: ${DEFAULT-VALUE})")
  private LocalDate asOf;

  @Option(
      names = "--cell",
      defaultValue = "us",
      description = "us or eu: where its people live (default: ${DEFAULT-VALUE})")
  private String cell;

  @Option(names = "--out", required = true, description = "the folder to write to")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (var progress = new ProgressOnConsole()) {
      var files = new DatasetFiles(out, progress).write(new Community(recipe()));
      progress.close();
      files.forEach(it ->
          spec.commandLine()
              .getOut()
              .printf("%-20s %,12d rows %,14d bytes%n", it.file(), it.rows(), it.bytes()));
    }
    return 0;
  }

  private Recipe recipe() {
    try {
      return new Recipe(size, seed, asOf.atStartOfDay(ZoneOffset.UTC).toInstant(), cell);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
