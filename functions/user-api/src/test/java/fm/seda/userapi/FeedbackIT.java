package fm.seda.userapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import fm.seda.platform.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackIT {

  private static final UserApi API = new UserApi();

  private final String room = API.room().toString();

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void decidesAndTakesBack() {
    var decided = decide("ada", "dismiss");
    assertThat(decided.status()).as("%s", decided).isEqualTo(201);
    assertThat(decided.get("until")).isNotNull();
    assertThat(standing("ada")).contains(room, "dismiss");

    var undone = undo("ada", decided);

    assertThat(undone.status()).isEqualTo(204);
    assertThat(standing("ada")).doesNotContain(room);
    assertThat(undo("ada", decided).status()).isEqualTo(404);
  }

  @Test
  void saysThatNeverHasNoEnd() {
    var decided = decide("bob", "never");

    assertThat(decided.json()).containsEntry("until", null);
  }

  @Test
  void letsTheLatestDecisionStand() {
    var first = decide("cleo", "never");
    decide("cleo", "dismiss");

    assertThat(standing("cleo")).contains("dismiss").doesNotContain("never");
    assertThat(undo("cleo", first).status()).isEqualTo(404);
  }

  @Test
  void knowsNothingOfWhatOthersDecided() {
    var decided = decide("dora", "dismiss");

    assertThat(undo("eve", decided).status()).isEqualTo(404);
    assertThat(standing("eve")).doesNotContain(room);
    assertThat(standing("dora")).contains(room);
  }

  @Test
  void pages() {
    for (int i = 0; i < 3; i++) {
      API.send("paul", "POST", "/v1/feedback", body("room", API.room().toString(), "never"));
    }

    var first = API.send("paul", "GET", "/v1/feedback?limit=2", null);
    var rest =
        API.send("paul", "GET", "/v1/feedback?limit=2&cursor=" + first.get("nextCursor"), null);

    assertThat(first.get("feedback")).asInstanceOf(LIST).hasSize(2);
    assertThat(rest.get("feedback")).asInstanceOf(LIST).hasSize(1);
    assertThat(rest.json()).containsEntry("nextCursor", null);
  }

  @Test
  void knowsNoDecisionAboutWhatIsNotThere() {
    var answer =
        API.send(
            "ada", "POST", "/v1/feedback", body("room", UUID.randomUUID().toString(), "never"));

    assertThat(answer.status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /v1/feedback               | {"kind":"radio","id":"%s","decision":"never"}  | kind
          POST   | /v1/feedback               | {"kind":"room","id":"7","decision":"never"}    | id
          POST   | /v1/feedback               | {"kind":"room","id":"%s"}                      | decision
          POST   | /v1/feedback               | {"kind":"room","id":"%s","decision":"hate"}    | decision
          POST   | /v1/feedback               | {"kind":"room","decision":"never"}             | id
          GET    | /v1/feedback?limit=0       |                                                | limit
          GET    | /v1/feedback?limit=101     |                                                | limit
          GET    | /v1/feedback?limit=many    |                                                | limit
          GET    | /v1/feedback?cursor=%25%25 |                                                | cursor
          GET    | /v1/feedback?cursor=YWJj   |                                                | cursor
          DELETE | /v1/feedback/7             |                                                | feedbackId
          """)
  void refusesWhatIsNotAsItMustBe(String method, String path, String body, String parameter) {
    var sent = body == null ? null : body.replace("%s", room);

    var answer = API.send("careless", method, path, sent);

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.get("parameter")).as("%s", answer).isEqualTo(parameter);
    assertThat(standing("careless")).doesNotContain(room);
  }

  private Answer decide(String person, String decision) {
    return API.send(person, "POST", "/v1/feedback", body("room", room, decision));
  }

  private static Answer undo(String person, Answer decided) {
    return API.send(person, "DELETE", "/v1/feedback/" + decided.get("feedbackId"), null);
  }

  private static String standing(String person) {
    return String.valueOf(API.send(person, "GET", "/v1/feedback", null).body());
  }

  private static String body(String kind, String id, String decision) {
    return "{\"kind\": \"%s\", \"id\": \"%s\", \"decision\": \"%s\"}".formatted(kind, id, decision);
  }
}
