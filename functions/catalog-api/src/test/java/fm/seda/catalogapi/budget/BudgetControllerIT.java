package fm.seda.catalogapi.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Purpose;
import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.spending.PostgresLedger;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetControllerIT {

  private static final String BUDGET = "/v1/embeddings/budget";
  private static final EmbeddingSpace OPENAI =
      new EmbeddingSpace("openai", "text-embedding-3-small", 1536);

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueues queues = new TestQueues(Queues.EMBED);
  private final LambdaHttp function =
      LambdaHttp.behindGateway(
          FunctionSettings.in(db, "seda_worker")
              .with(queues.settings())
              .with(Map.of("seda.embeddings.budget.cap", "10"))
              .toMap());

  @BeforeEach
  void hireAda() {
    db.owner()
        .asJobDo(
            sql -> sql.execute("insert into users (auth_user_id, role) values ('ada', 'admin')"));
  }

  @AfterEach
  void stop() {
    function.close();
    queues.close();
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(function.send(Call.get(BUDGET)).status()).isEqualTo(401);
    assertThat(function.send(Call.get(BUDGET).by("bo")).status()).isEqualTo(403);
    assertThat(allow("bo", "20", "I would like to", soon()).status()).isEqualTo(403);
    assertThat(function.send(Call.get(BUDGET).by("ada")).status()).isEqualTo(200);
  }

  @Test
  void whoIsNoAdministratorAnyMoreSeesNothingFromThenOn() {
    function.send(Call.get(BUDGET).by("ada"));
    db.owner().asJobDo(sql -> sql.execute("update users set role = 'user'"));

    assertThat(function.send(Call.get(BUDGET).by("ada")).status()).isEqualTo(403);
  }

  @Test
  void tellsWhatWasSpentByWhomAndForWhat() {
    spend(Purpose.CHANGED_ITEMS, "7.5");
    spend(Purpose.SHADOW, "0.6");

    var budget = function.send(Call.get(BUDGET).by("ada")).json();

    assertThat(number(budget, "capUsd")).isEqualByComparingTo("10");
    assertThat(number(budget, "alertAtUsd")).isEqualByComparingTo("8");
    assertThat(number(budget, "spentUsd")).isEqualByComparingTo("7.5");
    assertThat(number(budget, "leftUsd")).isEqualByComparingTo("2.5");
    assertThat(number(budget, "todayUsd")).isEqualByComparingTo("7.5");
    assertThat(number(budget, "projectedUsd")).isGreaterThanOrEqualTo(new BigDecimal("7.5"));
    assertThat(budget).containsEntry("allowance", "all").containsEntry("override", null);
    assertThat((List<?>) budget.get("jobs"))
        .singleElement()
        .satisfies(line ->
            assertThat((Map<?, ?>) line)
                .extracting("job", "provider", "calls", "texts", "tokens")
                .containsExactly("changed-items", "openai", 1, 128, 1000));
    assertThat((List<?>) budget.get("alerts"))
        .singleElement()
        .satisfies(
            alert -> assertThat((Map<?, ?>) alert).extracting("allowance").isEqualTo("critical"));
  }

  @Test
  void letsAnotherCapBeInForceForAWhileAndSaysWhoAllowedIt() {
    spend(Purpose.CHANGED_ITEMS, "10");

    var answer = allow("ada", "25.5", "The catalogue of the label moves in", soon());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(number(answer.json(), "capUsd")).isEqualByComparingTo("25.5");
    assertThat(answer.json()).containsEntry("allowance", "all");
    assertThat((Map<?, ?>) answer.json().get("override"))
        .extracting("givenBy", "reason")
        .containsExactly("ada", "The catalogue of the label moves in");
    assertThat(function.send(Call.get(BUDGET).by("ada")).json())
        .containsEntry("override", answer.json().get("override"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, The catalogue moves in, 3600, capUsd",
    "-1, The catalogue moves in, 3600, capUsd",
    "1e9, The catalogue moves in, 3600, capUsd",
    "20, because, 3600, reason",
    "20, The catalogue moves in, -1, until",
    "20, The catalogue moves in, 9999999, until"
  })
  void refusesWhatIsNoPermission(String cap, String reason, long seconds, String parameter) {
    var answer = allow("ada", cap, reason, Instant.now().plusSeconds(seconds));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(parameter);
  }

  private Answer allow(String person, String cap, String reason, Instant until) {
    var body = "{\"capUsd\":%s,\"reason\":\"%s\",\"until\":\"%s\"}".formatted(cap, reason, until);
    return function.send(Call.post(BUDGET + "/override", body).by(person));
  }

  private void spend(Purpose purpose, String usd) {
    new PostgresLedger(db.worker())
        .book(
            new Entry(Instant.now(), purpose, OPENAI, 128, 1_000, new BigDecimal(usd)),
            new Budget(BigDecimal.TEN, new BigDecimal("0.8")));
  }

  private static Instant soon() {
    return Instant.now().plus(Duration.ofHours(1));
  }

  private static BigDecimal number(Map<String, Object> json, String name) {
    return new BigDecimal(String.valueOf(json.get(name)));
  }
}
