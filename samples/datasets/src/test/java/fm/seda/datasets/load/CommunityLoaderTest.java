package fm.seda.datasets.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.datasets.Communities;
import fm.seda.datasets.Community;
import fm.seda.datasets.Progress;
import fm.seda.datasets.load.RecordingStack.Taken;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommunityLoaderTest {

  private final Community smoke = Communities.SMOKE;
  private final Clock clock = Clock.systemUTC();
  private final Patience hasty =
      new Patience(4, Duration.ofMillis(1), Duration.ofSeconds(5), clock);
  private RecordingStack stack;

  @BeforeEach
  void start() throws IOException {
    stack = new RecordingStack();
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void bringsEverythingOver() throws InterruptedException {
    var summary = load();

    assertThat(stack.rows("items")).hasSize(600);
    assertThat(stack.rows("users")).hasSize(40);
    assertThat(stack.rows("friends")).hasSize((int) smoke.friendshipRows());
    assertThat(stack.rows("interactions")).hasSize((int) smoke.interactions());
    assertThat(summary.rows()).isEqualTo(640 + smoke.friendshipRows() + smoke.interactions());
    assertThat(summary.toString()).contains("items", "people", "friends", "interactions");
  }

  @Test
  void bringsFirstWhatTheRestPointsAt() throws InterruptedException {
    load();

    assertThat(stack.taken().stream().map(Taken::call).distinct())
        .containsExactly(
            "PUT /v1/items/batch",
            "PUT /v1/users/batch",
            "PUT /v1/friends/batch",
            "POST /interactions/batch");
  }

  @Test
  void tellsWhatPeopleDidInTheirOwnNameAndTheRestByKey() throws InterruptedException {
    load();

    for (var taken : stack.taken()) {
      if (taken.call().startsWith("PUT")) {
        assertThat(taken.identity()).isEqualTo("key-1");
      } else {
        assertThat(taken.identity()).startsWith("Bearer token of ");
      }
    }
    assertThat(stack.taken()).extracting(Taken::identity).contains("Bearer token of mira");
  }

  @Test
  void leavesTheSameWhenRunTwice() throws InterruptedException {
    load();
    var once = List.copyOf(stack.rows("interactions"));

    load();

    assertThat(stack.rows("interactions")).containsExactlyInAnyOrderElementsOf(once);
    assertThat(stack.rows("items")).hasSize(600);
  }

  @Test
  void comesBackWhenTheStackIsBusy() throws InterruptedException {
    stack.answerNextWith(429, Map.of("Retry-After", "0"), "{}");
    stack.answerNextWith(503, Map.of(), "{}");
    stack.answerNextWith(503, Map.of("Retry-After", "soon"), "{}");

    var summary = load();

    assertThat(summary.stages().getFirst().retries()).isEqualTo(3);
    assertThat(stack.rows("items")).hasSize(600);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws InterruptedException {
    stack.answerNextWith(429, Map.of("Retry-After", "1"), "{}");

    var summary = load();

    assertThat(summary.stages().getFirst().took()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void givesUpOnAStackThatStaysBusy() {
    for (int i = 0; i < 4; i++) {
      stack.answerNextWith(503, Map.of(), "{\"detail\":\"database is away\"}");
    }

    assertThatThrownBy(this::load)
        .isInstanceOf(LoadFailed.class)
        .hasMessageContaining("503 (database is away)")
        .hasMessageContaining("load again");
  }

  @Test
  void saysWhatToDoAboutARefusedKey() {
    stack.answerNextWith(401, Map.of(), "{\"title\":\"Unauthenticated\"}");

    assertThatThrownBy(this::load)
        .isInstanceOf(LoadFailed.class)
        .hasMessageContaining("PUT " + stack.url() + "v1/items/batch answered 401")
        .hasMessageContaining("SEDA_API_KEY")
        .hasMessageNotContaining("key-1");
  }

  @Test
  void namesTheRowsThatWereRefused() {
    stack.answerNextWith(
        200,
        Map.of(),
        "{\"accepted\":599,\"rejected\":[{\"index\":3,\"parameter\":\"items[3].name\","
            + "\"detail\":\"must not be blank\"}]}");

    assertThatThrownBy(this::load)
        .isInstanceOf(LoadFailed.class)
        .hasMessageContaining("refused 1 rows: row 3, items[3].name: must not be blank");
  }

  @Test
  void saysSoWhereNobodyAnswers() {
    stack.close();

    assertThatThrownBy(this::load)
        .isInstanceOf(LoadFailed.class)
        .hasMessageContaining("./seda up")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void tellsHowFarItIs() throws InterruptedException {
    var expected = new AtomicLong();
    var done = new AtomicLong();
    var progress =
        new Progress() {
          @Override
          public void begin(String stage, long rows) {
            expected.addAndGet(rows);
          }

          @Override
          public void advance(long rows) {
            done.addAndGet(rows);
          }
        };

    new CommunityLoader(target(), progress, clock).load(smoke);

    assertThat(done).hasValue(expected.get()).hasPositiveValue();
  }

  @Test
  void keepsTheKeyOutOfSight() {
    assertThat(target().toString()).doesNotContain("key-1");
  }

  private LoadSummary load() throws InterruptedException {
    return loader(hasty).load(smoke);
  }

  private CommunityLoader loader(Patience patience) {
    return new CommunityLoader(target(), Progress.SILENT, patience);
  }

  private Target target() {
    return new Target(stack.url(), "key-1", person -> "token of " + person);
  }
}
