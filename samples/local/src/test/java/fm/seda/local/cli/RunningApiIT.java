package fm.seda.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.local.stack.LocalFolder;
import fm.seda.local.stack.StackException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningApiIT {

  @TempDir Path root;

  @Test
  void aStackThatDoesNotRunIsToBeStarted() {
    assertThatThrownBy(() -> RunningApi.of(new LocalFolder(root)))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("does not run")
        .hasMessageContaining("./seda up");
  }

  @Test
  void aStackThatIsNotReadyIsToBeWaitedFor() {
    var folder = new LocalFolder(root);
    new StackProcess(folder).claim();

    assertThatThrownBy(() -> RunningApi.of(folder))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("still starting");
  }

  @Test
  void aStackThatRunsIsFoundByWhatItWroteForShells() throws Exception {
    assertThat(running("http://localhost:4711").address())
        .isEqualTo(URI.create("http://localhost:4711"));
  }

  @Test
  void aStackThatDoesNotAnswerHasLogs() throws Exception {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    var nobody = running("http://localhost:" + free);

    assertThatThrownBy(() -> nobody.run("train", "train"))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("does not answer")
        .hasMessageContaining(root.resolve("logs").toString());
  }

  private RunningApi running(String address) throws Exception {
    var folder = new LocalFolder(root);
    new StackProcess(folder).claim();
    Files.writeString(
        folder.environment(), "export SEDA_TOKEN='a.b.c'\nexport SEDA_URL='" + address + "'\n");
    return RunningApi.of(folder);
  }
}
