package fm.seda.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.stack.LocalFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackProcessIT {

  @TempDir Path folder;

  @Test
  void findsTheProcessThatClaimedTheFolder() {
    var process = new StackProcess(new LocalFolder(folder));
    assertThat(process.find()).isEmpty();

    process.claim();
    assertThat(process.find()).contains(ProcessHandle.current());

    process.release();
    assertThat(process.find()).isEmpty();
  }

  @Test
  void takesNobodyElseForTheStack() throws Exception {
    var local = new LocalFolder(folder);
    Files.writeString(local.process(), ProcessHandle.current().pid() + " 1999-01-01T00:00:00Z\n");

    assertThat(new StackProcess(local).find()).isEmpty();
  }

  @Test
  void stopsAProcessThatDoesNotWantTo() throws Exception {
    var stubborn =
        new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 1; done").start();

    StackProcess.stop(stubborn.toHandle(), Duration.ofSeconds(1));

    assertThat(stubborn.isAlive()).isFalse();
  }
}
