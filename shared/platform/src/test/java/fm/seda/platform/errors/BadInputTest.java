package fm.seda.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

  private static LambdaHttp function;

  @BeforeAll
  static void start() {
    function = LambdaHttp.with(Map.of("seda.limits.address", 100_000));
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @ParameterizedTest
  @MethodSource
  void namesTheParameterAtFault(Call call, String parameter, String detail) {
    var answer = function.send(call);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json())
        .containsEntry("parameter", parameter)
        .containsEntry("detail", detail)
        .containsEntry("status", 400)
        .containsEntry("title", "Bad Request")
        .containsEntry("type", "urn:seda:problem:invalid-input")
        .containsEntry("correlationId", answer.header("X-Correlation-Id"));
  }

  static Stream<Arguments> namesTheParameterAtFault() {
    var kinds = "one of artist, playlist, room, track, post.";
    return Stream.of(
        list("limit=x", "limit", "limit must be a whole number."),
        list("limit=1.5", "limit", "limit must be a whole number."),
        list("limit=99999999999", "limit", "limit must be a whole number."),
        list("limit=-1", "limit", "limit must be greater than or equal to 1."),
        list("limit=51", "limit", "limit must be less than or equal to 50."),
        list("kinds=spaceship", "kinds", "kinds must be " + kinds),
        list("id=7", "id", "id must be a UUID."),
        arguments(Call.get("/sample/needs"), "q", "q is required."),
        arguments(Call.get("/sample/item/x"), "id", "id must be a UUID."),
        body("", "body", "A JSON body is required."),
        body("{\"genres\":[", "body", "The body is not valid JSON (line 1, column 12)."),
        body("{\n \"genres\":oops}", "body", "The body is not valid JSON (line 2, column 11)."),
        body("null", "body", "body is required."),
        body("[]", "body", "body must be an object."),
        body("\"text\"", "body", "body must be an object."),
        body("{}", "genres", "genres must not be empty."),
        body("{\"genres\":5}", "genres", "genres must be a list."),
        body("{\"genres\":[1,2,3]}", "genres[0]", "genres[0] must be a text."),
        body("{\"genres\":[\"a\",null]}", "genres[1]", "genres[1] must not be null."),
        with("\"onboarded\":\"yes\"", "onboarded", "onboarded must be true or false."),
        with("\"since\":5", "since", "since must be a time such as 2026-01-31T20:15:00Z."),
        with("\"since\":\"now\"", "since", "since must be a time such as 2026-01-31T20:15:00Z."),
        with("\"nested\":{}", "nested.count", "nested.count is required."),
        with("\"nested\":{\"count\":1.5}", "nested.count", "nested.count must be a whole number."),
        with("\"nested\":{\"count\":1}", "nested.kind", "nested.kind is required."),
        with(
            "\"nested\":{\"count\":1,\"kind\":\"ship\"}",
            "nested.kind",
            "nested.kind must be " + kinds),
        with(
            "\"nested\":{\"count\":1,\"kind\":\"room\",\"leaves\":[{\"id\":\"x\"}]}",
            "nested.leaves[0].id",
            "nested.leaves[0].id must be a UUID."),
        arguments(Call.post("/sample/list", "{}"), "body", "body must be a list."),
        arguments(Call.post("/sample/list", "[{}]"), "[0].id", "[0].id is required."));
  }

  @Test
  void acceptsWhatIsAsItMustBe() {
    var body =
        """
        {"genres":["a","b","c"],"onboarded":true,"since":"2026-01-31T20:15:00Z","newer":1,
         "nested":{"count":1,"kind":"room","leaves":[{"id":"0a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5a"}]}}
        """;

    var answer = function.send(Call.put("/sample/preferences", body));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("since", "2026-01-31T20:15:00Z");
  }

  @ParameterizedTest
  @MethodSource
  void saysWhatTheRouteTakes(Call call, int status, String type) {
    var answer = function.send(call);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json()).containsEntry("type", "urn:seda:problem:" + type);
    assertThat(answer.json().get("correlationId")).isNotNull();
  }

  static Stream<Arguments> saysWhatTheRouteTakes() {
    var xml = new Call("PUT", "/sample/preferences", Map.of("content-type", "text/xml"), "<a/>");
    return Stream.of(
        arguments(Call.get("/nowhere"), 404, "not-found"),
        arguments(new Call("DELETE", "/sample/list", Map.of(), null), 405, "method-not-allowed"),
        arguments(xml, 415, "unsupported-media-type"),
        arguments(Call.get("/sample/list").header("Accept", "text/html"), 406, "not-acceptable"),
        arguments(
            Call.put("/sample/preferences", "x".repeat(1_100_000)),
            413,
            "request-entity-too-large"));
  }

  private static Arguments list(String query, String parameter, String detail) {
    return arguments(Call.get("/sample/list?" + query), parameter, detail);
  }

  private static Arguments body(String json, String parameter, String detail) {
    return arguments(Call.put("/sample/preferences", json), parameter, detail);
  }

  private static Arguments with(String field, String parameter, String detail) {
    return body("{\"genres\":[\"a\",\"b\",\"c\"]," + field + "}", parameter, detail);
  }
}
