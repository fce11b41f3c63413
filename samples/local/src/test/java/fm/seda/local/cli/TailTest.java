package fm.seda.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TailTest {

  @TempDir Path folder;

  @Test
  void givesCompleteNewLinesOnly() throws Exception {
    var file = Files.writeString(folder.resolve("log"), "one\ntwö");
    var tail = new Tail(file);

    assertThat(tail.lines()).containsExactly("one");
    assertThat(tail.lines()).isEmpty();

    Files.writeString(file, "\nthree\n", StandardOpenOption.APPEND);
    assertThat(tail.lines()).containsExactly("twö", "three");
  }
}
