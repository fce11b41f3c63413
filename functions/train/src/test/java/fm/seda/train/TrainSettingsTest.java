package fm.seda.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrainSettingsTest {

  @Test
  void refusesWhatCouldNeverBeTrained() {
    assertThat(new TrainSettings(0).mostVoices()).isZero();
    assertThatThrownBy(() -> new TrainSettings(-1))
        .hasMessageContaining("seda.train.most-voices is -1");
    assertThatThrownBy(() -> new TrainSettings(40_001)).hasMessageContaining("to 40000");
  }
}
