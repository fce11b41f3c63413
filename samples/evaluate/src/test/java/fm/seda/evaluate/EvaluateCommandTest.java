package fm.seda.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;

  @Test
  void aFolderThatIsNotThereIsNamedWithWhatBelongsInIt() {
    assertThat(said(1, "--data", folder.resolve("x").toString(), "--out", "y"))
        .contains("✗ There is no folder " + folder.resolve("x"), "train.tsv", "artists.tsv");
  }

  @Test
  void aDepthNobodyRanksToIsRefusedWithWhatCanBe() {
    assertThat(said(2, "--data", "x", "--out", "y", "--top", "0"))
        .contains("--top is 0; it can be from 1 to 100");
    assertThat(said(2, "--data", "x", "--out", "y", "--top", "101"))
        .contains("--top is 101; it can be from 1 to 100");
  }

  @Test
  void anUnknownProfileIsRefusedWithThoseThereAre() {
    assertThat(said(2, "--data", "x", "--out", "y", "--profile", "feed"))
        .contains(
            "No profile feed ranks artists; there are classic, collaborative, discover, relevance");
  }

  @Test
  void whatIsKnownOfNewcomersIsOneOfTwoThings() {
    assertThat(said(2, "--data", "x", "--out", "y", "--cold", "nothing"))
        .contains("'nothing'", "genres", "genres+friends");
    assertThat(said(1, "--data", "x", "--out", "y", "--cold", "genres+friends"))
        .contains("There is no folder");
  }

  @Test
  void unknownEmbeddingsAreRefusedWithThoseThereAre() {
    assertThat(said(2, "--data", "x", "--out", "y", "--embeddings", "psychic"))
        .contains("There are no embeddings psychic; there are in-process, deterministic");
  }

  private static String said(int status, String... arguments) {
    var err = new StringWriter();
    var exit = Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    assertThat(exit).as(err.toString()).isEqualTo(status);
    return err.toString();
  }
}
