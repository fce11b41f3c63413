package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesFourFilesAndSaysHowMuch() {
    var status = run("generate", "--size", "smoke", "--seed", "5", "--out", folder.toString());

    assertThat(status).isZero();
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("interactions.jsonl"));
    assertThat(out.toString()).contains("items.jsonl").containsPattern("600 rows");
  }

  @Test
  void saysWhatIsWrongWithTheCell() {
    var status = run("generate", "--cell", "mars", "--out", folder.toString());

    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("cell must be us or eu");
  }

  private int run(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
