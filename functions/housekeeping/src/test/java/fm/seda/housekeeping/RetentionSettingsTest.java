package fm.seda.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "events, 0d",
    "events, -7d",
    "events, PT-24H",
    "events, 23h",
    "events, 3651d",
    "events, P300000D",
    "slates, 0d",
    "slates, -1d",
    "slates, 3651d"
  })
  void refusesToStartAndSaysWhatToDo(String key, String value) {
    assertThatThrownBy(() -> start("seda.retention." + key, value).close())
        .rootCause()
        .hasMessageContaining("seda.retention." + key + " is ")
        .hasMessageContaining("from 1d to 3650d");
  }

  @ParameterizedTest
  @CsvSource({"events", "slates"})
  void refusesToStartWithWhatIsNoDuration(String key) {
    assertThatThrownBy(() -> start("seda.retention." + key, "a week").close())
        .hasStackTraceContaining("seda.retention." + key);
  }

  @ParameterizedTest
  @CsvSource({"1d, 1", "3650d, 3650", "P30D, 30"})
  void takesWhatIsSensible(String value, int days) {
    try (var context = start("seda.retention.events", value)) {
      assertThat(context.getBean(RetentionSettings.class).events())
          .isEqualTo(Duration.ofDays(days));
    }
  }

  @Test
  void hasDefaults() {
    try (var context = start("seda.cell", "us")) {
      assertThat(context.getBean(RetentionSettings.class))
          .isEqualTo(new RetentionSettings(Duration.ofDays(7), Duration.ofDays(90)));
    }
  }

  private static ApplicationContext start(String key, String value) {
    return ApplicationContext.run(
        Map.of(
            key,
            value,
            "seda.database.url",
            "jdbc:postgresql://127.0.0.1:1/not-asked",
            "seda.database.user",
            "seda_worker",
            "seda.database.password",
            "not-asked"));
  }
}
