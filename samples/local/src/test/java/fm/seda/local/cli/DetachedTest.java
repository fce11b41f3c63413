package fm.seda.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.Size;
import org.junit.jupiter.api.Test;

class DetachedTest {

  @Test
  void startsWhatWasAskedForAndNothingBesides() {
    assertThat(Detached.command(Size.MEDIUM, true)).endsWith("up", "--size", "medium", "--mocks");
    assertThat(Detached.command(Size.SMOKE, false)).endsWith("up", "--size", "smoke");
  }
}
