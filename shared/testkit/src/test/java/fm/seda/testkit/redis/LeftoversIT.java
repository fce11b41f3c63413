package fm.seda.testkit.redis;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversIT {
  @TempDir Path all;

  @Test
  void removesTheFoldersOfDeadOwnersOnly() throws IOException {
    Path dead = Files.createDirectory(all.resolve("dead"));
    Path living = Files.createDirectory(all.resolve("living"));

    try (FileChannel alive = FileChannel.open(living.resolve(RedisHome.ALIVE), CREATE, WRITE)) {
      alive.lock();
      Leftovers.sweep(all);
    }

    assertThat(dead).doesNotExist();
    assertThat(living).exists();
  }

  @Test
  void sparesAProcessThatIsNotOurs() throws IOException {
    Path dead = Files.createDirectory(all.resolve("dead"));
    long us = ProcessHandle.current().pid();
    Files.writeString(dead.resolve("1" + Leftovers.PID_FILE), Long.toString(us));

    Leftovers.sweep(all); // this JVM is still here to see it

    assertThat(dead).doesNotExist();
  }
}
