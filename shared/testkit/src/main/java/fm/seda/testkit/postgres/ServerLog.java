package fm.seda.testkit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** What the server writes while it runs; that of the run before is kept beside it. */
record ServerLog(Path file) {
  private static final int LINES_TO_SHOW = 12;

  void startNew() throws IOException {
    if (Files.exists(file)) {
      var before = file.resolveSibling(file.getFileName() + ".1");
      Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  String lastLines() {
    try {
      var lines = Files.readAllLines(file);
      return lines.stream()
          .skip(Math.max(0, lines.size() - LINES_TO_SHOW))
          .collect(Collectors.joining("\n  ", "\nLast lines of " + file + ":\n  ", ""));
    } catch (IOException e) {
      return "\n(no log at " + file + ")";
    }
  }
}
