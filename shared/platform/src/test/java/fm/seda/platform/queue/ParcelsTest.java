package fm.seda.platform.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParcelsTest {

  @Test
  void holdAtMostTen() {
    assertThat(Parcels.of(Collections.nCopies(25, "x")))
        .extracting(List::size)
        .containsExactly(10, 10, 5);
  }

  @Test
  void holdAtMostWhatOneRequestMayCarry() {
    var large = "ä".repeat(60 * 1024); // 120 KiB in UTF-8

    assertThat(Parcels.of(List.of(large, large, large, "x")))
        .containsExactly(List.of(large, large), List.of(large, "x"));
  }

  @Test
  void areNoneForNothing() {
    assertThat(Parcels.of(List.of())).isEmpty();
  }
}
