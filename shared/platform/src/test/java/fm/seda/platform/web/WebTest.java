package fm.seda.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebTest {

  private static final String PAGE = "https://app.example";

  private static LambdaHttp function;

  @BeforeAll
  static void start() {
    function = LambdaHttp.with(Map.of("seda.cors.origins", PAGE, "seda.http.max-body", "1KB"));
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void aSaneCorrelationIdIsKept() {
    assertThat(correlated("order-4711_a.b").header("X-Correlation-Id")).isEqualTo("order-4711_a.b");
  }

  @Test
  void anyOtherIsReplaced() {
    for (var id : new String[] {"short", "has blanks in it", "x".repeat(65)}) {
      assertThat(correlated(id).header("X-Correlation-Id")).as(id).isNotEqualTo(id).hasSize(36);
    }
  }

  @Test
  void everyAnswerHasOne() {
    for (var target : new String[] {"/sample/list", "/nowhere", "/sample/me", "/sample/fails/x"}) {
      assertThat(function.send(Call.get(target)).header("X-Correlation-Id")).hasSize(36);
    }
  }

  @Test
  void everyAnswerTellsBrowsersToBeCareful() {
    for (var target : new String[] {"/sample/list", "/nowhere", "/sample/me", "/sample/fails/x"}) {
      assertThat(function.send(Call.get(target)).headers())
          .containsEntry("X-Content-Type-Options", "nosniff")
          .containsEntry("X-Frame-Options", "DENY")
          .containsEntry("Referrer-Policy", "no-referrer")
          .containsEntry("Cache-Control", "no-store")
          .containsKeys("Strict-Transport-Security", "Content-Security-Policy");
    }
  }

  @Test
  void aRouteMayDecideDifferently() {
    assertThat(function.send(Call.get("/sample/page")).headers())
        .containsEntry("Cache-Control", "public, max-age=60")
        .containsEntry("X-Frame-Options", "DENY");
  }

  @Test
  void aConfiguredPageMayCall() {
    var answer = function.send(Call.get("/sample/list").header("Origin", PAGE));

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
    assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Credentials");
  }

  @Test
  void aConfiguredPageMayAskBeforehand() {
    var answer = preflight(PAGE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT");
    assertThat(answer.header("Access-Control-Allow-Headers")).containsIgnoringCase("authorization");
  }

  @Test
  void noOtherPageMayCall() {
    var answer = function.send(Call.get("/sample/list").header("Origin", "https://evil.example"));

    assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    assertThat(preflight("https://evil.example").headers())
        .doesNotContainKey("Access-Control-Allow-Origin");
  }

  @Test
  void byDefaultNoPageMayCall() {
    try (var strict = LambdaHttp.with(Map.of())) {
      var answer = strict.send(Call.get("/sample/list").header("Origin", PAGE));

      assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    }
  }

  @Test
  void aBodyIsMeasuredWhateverItSaysOfItself() {
    var large = "{\"genres\":[\"" + "x".repeat(1024) + "\"]}";
    var lying = Call.put("/sample/preferences", large).header("Content-Length", "10");

    assertThat(function.send(lying).status()).isEqualTo(413);
  }

  private static Answer correlated(String id) {
    return function.send(Call.get("/sample/list").header("X-Correlation-Id", id));
  }

  private static Answer preflight(String origin) {
    return function.send(
        new Call("OPTIONS", "/sample/preferences", Map.of(), null)
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "authorization,content-type"));
  }
}
