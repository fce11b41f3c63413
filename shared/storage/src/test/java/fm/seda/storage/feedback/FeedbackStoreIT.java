package fm.seda.storage.feedback;

import static fm.seda.domain.Decision.DISMISS;
import static fm.seda.domain.Decision.NEVER;
import static fm.seda.domain.Decision.NOT_INTERESTED;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.people.SignIn;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbackStoreIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final FeedbackStore feedback =
      new FeedbackStore(DB.app(), new Json(ObjectMapper.getDefault()));
  private final UUID ada = person();
  private final ItemRef room = new ItemRef(Kind.ROOM, UUID.randomUUID());

  @Test
  void keepsOnlyTheLatestDecisionAboutAnItem() {
    var first = decide(DISMISS, NOON);
    var second = decide(NEVER, NOON.plusSeconds(1));

    assertThat(standing(NOON)).containsExactly(second);
    assertThat(feedback.undo(ada, first.id())).isFalse();
  }

  @Test
  void dropsADecisionThatHasEnded() {
    decide(DISMISS, NOON);

    assertThat(standing(NOON.plus(Duration.ofHours(24)).minusSeconds(1))).hasSize(1);
    assertThat(standing(NOON.plus(Duration.ofHours(24)))).isEmpty();
  }

  @Test
  void marksWhatIsRankedAndTakesTheMarkBack() {
    rank();

    var dismissed = decide(NEVER, NOON);
    assertThat(dismissedRanks()).isEqualTo(1);

    assertThat(feedback.undo(ada, dismissed.id())).isTrue();
    assertThat(dismissedRanks()).isZero();
    assertThat(standing(NOON)).isEmpty();
  }

  @Test
  void recordsTheDismissalAsAFact() {
    var dismissed = decide(DISMISS, NOON);

    var decision =
        DB.owner()
            .asJob(sql ->
                sql.createQuery(
                        "select props ->> 'decision' from fact_events"
                            + " where id = :id and event_type = 'rec_dismiss'")
                    .bind("id", dismissed.id())
                    .mapTo(String.class)
                    .one());
    assertThat(decision).isEqualTo("dismiss");
  }

  @Test
  void letsNobodyTakeBackWhatSomebodyElseDecided() {
    var dismissed = decide(DISMISS, NOON);

    assertThat(feedback.undo(person(), dismissed.id())).isFalse();
    assertThat(standing(NOON)).hasSize(1);
  }

  @Test
  void neverWeakensAWordByAnAct() {
    var never = decide(NEVER, NOON);

    feedback.infer(ada, List.of(make(NOT_INTERESTED, NOON.plusSeconds(1))));

    assertThat(standing(NOON)).containsExactly(never);
  }

  @Test
  void ignoresAnActThatIsOlderThanADecision() {
    var dismissed = decide(DISMISS, NOON);

    feedback.infer(ada, List.of(make(NOT_INTERESTED, NOON.minusSeconds(1))));

    assertThat(standing(NOON)).containsExactly(dismissed);
  }

  @Test
  void listsPageByPage() {
    for (int i = 0; i < 5; i++) {
      feedback.decide(
          ada,
          Feedback.of(
              UUID.randomUUID(),
              new ItemRef(Kind.TRACK, UUID.randomUUID()),
              null,
              DISMISS,
              NOON.plusSeconds(i / 2)));
    }

    var first = feedback.standing(ada, NOON, null, 3);
    var last = first.getLast();
    var second =
        feedback.standing(ada, NOON, new FeedbackStore.Position(last.decidedAt(), last.id()), 3);

    assertThat(first).hasSize(3);
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  private Feedback decide(Decision decision, Instant at) {
    var made = make(decision, at);
    feedback.decide(ada, made);
    return made;
  }

  private Feedback make(Decision decision, Instant at) {
    return Feedback.of(UUID.randomUUID(), room, UUID.randomUUID(), decision, at);
  }

  private List<Feedback> standing(Instant now) {
    return feedback.standing(ada, now, null, 10);
  }

  private static UUID person() {
    return new SignIn(DB.app()).signIn(UUID.randomUUID().toString(), "us");
  }

  private void rank() {
    DB.owner()
        .asJobDo(sql ->
            sql.execute(
                """
                insert into lists (user_id, surface, slate_id, model_version, source, created_at,
                  expires_at, entity_types, entity_ids, scores, cards)
                values (?, 'discover', gen_random_uuid(), 'm', 'batch', now(),
                  now() + interval '1 day', '{room}', array[?]::uuid[], '{1}', '[{}]')\
                """,
                ada, room.id()));
  }

  private int dismissedRanks() {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery(
                    "select count(*) from recommendations where user_id = :id and dismissed")
                .bind("id", ada)
                .mapTo(int.class)
                .one());
  }
}
