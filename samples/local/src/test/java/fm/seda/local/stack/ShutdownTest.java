package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

  private final List<String> stopped = new ArrayList<>();
  private final Shutdown shutdown = new Shutdown();

  @Test
  void stopsInReverseAndOnce() {
    shutdown.later("database", () -> stopped.add("database"));
    shutdown.later("functions", () -> stopped.add("functions"));

    shutdown.run();
    shutdown.run();

    assertThat(stopped).containsExactly("functions", "database");
  }

  @Test
  void aPartThatDoesNotStopKeepsNoOtherRunning() {
    shutdown.later("database", () -> stopped.add("database"));
    shutdown.later(
        "functions",
        () -> {
          throw new IllegalStateException("stuck");
        });

    assertThatThrownBy(shutdown::run).hasMessage("stuck");
    assertThat(stopped).containsExactly("database");
  }
}
