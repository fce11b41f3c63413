package fm.seda.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.LogLines;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static LambdaHttp function;

  @BeforeAll
  static void start() {
    function = LambdaHttp.with(Map.of());
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void ourProblemsKeepTheirWords() {
    assertThat(fail("conflict").status()).isEqualTo(409);
    assertThat(fail("conflict").json()).containsEntry("detail", "It is taken.");
    assertThat(fail("input").json()).containsEntry("parameter", "[3].genres");
  }

  @Test
  void aDatabaseThatIsDownIsSomethingToComeBackFor() {
    var answer = fail("database");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(answer.body()).doesNotContain("refused").doesNotContain("at fm.seda");
  }

  @Test
  void aProblemIsRecognisedInsideAnotherFailure() {
    assertThat(fail("wrapped").status()).isEqualTo(503);
  }

  @Test
  void theUnexpectedIsLoggedOnceAndNotTold() {
    try (var log = LogLines.record()) {
      var answer = fail("unexpectedly");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body()).doesNotContain("secret insides").doesNotContain("Exception");
      assertThat(log.errors()).hasSize(1);
      assertThat(log.errors().getFirst().getMDCPropertyMap())
          .containsEntry("correlationId", answer.header("X-Correlation-Id"))
          .containsEntry("requestId", "request-1")
          .containsEntry("function", "test");
    }
  }

  private static Answer fail(String how) {
    return function.send(Call.get("/sample/fails/" + how));
  }
}
