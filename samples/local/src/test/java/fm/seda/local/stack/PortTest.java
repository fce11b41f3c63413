package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortTest {

  @Test
  void refusesAWantedPortThatIsTaken() throws Exception {
    try (var taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> Port.choose(Optional.of(taken.getLocalPort())))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("SEDA_PORT");
    }
  }

  @Test
  void findsAPortWhenNoneIsWanted() {
    assertThat(Port.choose(Optional.empty())).isPositive();
  }
}
