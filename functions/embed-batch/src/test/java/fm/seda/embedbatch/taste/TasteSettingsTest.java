package fm.seda.embedbatch.taste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasteSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0S", "PT0.9S", "PT4M1S"})
  void refusesWhatGetsNowhereOrWouldBeCutOff(Duration atMost) {
    assertThatThrownBy(() -> new TasteSettings(atMost))
        .hasMessageContaining("seda.taste.at-most is " + atMost)
        .hasMessageContaining("from 1s to 4m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1S", "PT4M"})
  void takesWhatIsSensible(Duration atMost) {
    assertThat(new TasteSettings(atMost).atMost()).isEqualTo(atMost);
  }
}
