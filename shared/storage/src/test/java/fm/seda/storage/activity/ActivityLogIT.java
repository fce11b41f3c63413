package fm.seda.storage.activity;

import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static fm.seda.domain.InteractionType.SKIP;
import static fm.seda.storage.activity.Community.NOON;
import static fm.seda.storage.activity.Community.did;
import static fm.seda.storage.activity.Community.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Interaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActivityLogIT {

  private final Community community = new Community();
  private final UUID ada = community.person();

  @Test
  void countsADeliveryThatIsRepeatedOnce() {
    var delivery =
        List.of(did(ada, PLAY, track(1), NOON), did(ada, LIKE, track(1), NOON.plusSeconds(1)));

    var first = community.log.record(delivery);
    var second = community.log.record(delivery);

    assertThat(first).isEqualTo(new Recorded(2, 0, 0));
    assertThat(second).isEqualTo(new Recorded(0, 2, 0));
    assertThat(community.count("fact_events")).isEqualTo(2);
    assertThat(community.kept(ada).getFirst().counts()).isEqualTo("{\"like\": 1, \"play\": 1}");
  }

  @Test
  void countsTheSameIdOnceWithinOneDelivery() {
    var id = UUID.randomUUID();

    var recorded =
        community.log.record(
            List.of(did(id, ada, PLAY, track(1), NOON), did(id, ada, PLAY, track(1), NOON)));

    assertThat(recorded).isEqualTo(new Recorded(1, 1, 0));
  }

  @Test
  void letsTwoPeopleUseTheSameId() {
    var id = UUID.randomUUID();
    var bob = community.person();

    var recorded =
        community.log.record(
            List.of(did(id, ada, PLAY, track(1), NOON), did(id, bob, PLAY, track(1), NOON)));

    assertThat(recorded.fresh()).isEqualTo(2);
  }

  @Test
  void countsOnceWhatFourDeliverAtTheSameTime() throws Exception {
    var people = IntStream.range(0, 20).mapToObj(i -> community.person()).toList();
    var delivery =
        IntStream.range(0, 1000)
            .mapToObj(i -> did(people.get(i % 20), PLAY, track(i % 37), NOON.plusSeconds(i)))
            .toList();

    var recorded =
        inParallel(4, i -> community.log.record(i % 2 == 0 ? delivery : delivery.reversed()));

    assertThat(recorded.stream().mapToInt(Recorded::fresh).sum()).isEqualTo(1000);
    assertThat(community.count("fact_events")).isEqualTo(1000);
    assertThat(plays()).isEqualTo(1000);
  }

  @Test
  void addsUpFiveThousandInteractionsExactly() {
    var people = IntStream.range(0, 50).mapToObj(i -> community.person()).toList();
    var delivery =
        IntStream.range(0, 5000)
            .mapToObj(i -> did(people.get(i % 50), PLAY, track(i % 300), NOON.minusSeconds(i)))
            .toList();

    var recorded = community.log.record(delivery);

    assertThat(recorded).isEqualTo(new Recorded(5000, 0, 0));
    assertThat(community.count("fact_events")).isEqualTo(5000);
    assertThat(community.count("event_keys")).isEqualTo(5000);
    assertThat(plays()).isEqualTo(5000);
  }

  @Test
  void halvesAWeightEveryThirtyDays() {
    community.log.record(List.of(did(ada, LIKE, track(1), NOON.minus(Duration.ofDays(60)))));

    community.log.record(List.of(did(ada, PLAY, track(1), NOON)));

    var kept = community.kept(ada).getFirst();
    assertThat(kept.weight()).isCloseTo(2.0 / 4 + 1.0, within(1e-12));
    assertThat(kept.lastAt()).isEqualTo(NOON);
  }

  @Test
  void givesALateOldInteractionTheWeightItWouldHaveHadInTime() {
    community.log.record(List.of(did(ada, PLAY, track(1), NOON)));

    community.log.record(List.of(did(ada, LIKE, track(1), NOON.minus(Duration.ofDays(30)))));

    var kept = community.kept(ada).getFirst();
    assertThat(kept.weight()).isCloseTo(1.0 + 2.0 / 2, within(1e-12));
    assertThat(kept.lastAt()).isEqualTo(NOON);
  }

  @Test
  void forgetsWeeksOlderThanThirteen() {
    var old = NOON.minus(Duration.ofDays(7 * 13));

    community.log.record(List.of(did(ada, PLAY, track(1), old)));
    community.log.record(List.of(did(ada, PLAY, track(1), NOON)));
    community.log.record(List.of(did(ada, PLAY, track(1), old.plusSeconds(1))));

    var kept = community.kept(ada).getFirst();
    assertThat(kept.weeks()).isEqualTo("{\"" + AffinityChange.week(NOON) + "\": 1}");
    assertThat(kept.counts()).isEqualTo("{\"play\": 3}");
  }

  @Test
  void dropsWhatStrangersAndDeletedPeopleDid() {
    var gone = community.person();
    community
        .db
        .owner()
        .asJobDo(sql -> sql.execute("update users set deleted_at = now() where id = ?", gone));

    var recorded =
        community.log.record(
            List.of(
                did(gone, PLAY, track(1), NOON),
                did(UUID.randomUUID(), PLAY, track(1), NOON),
                did(ada, PLAY, track(1), NOON)));

    assertThat(recorded).isEqualTo(new Recorded(1, 0, 2));
  }

  @Test
  void writesNothingWhenOneInteractionIsRefused() {
    var poison =
        new AcceptedInteraction(
            new Interaction(
                UUID.randomUUID(), ada, PLAY, track(1), Map.of("mood", "\0"), NOON, null),
            NOON);

    assertThatThrownBy(() -> community.log.record(List.of(did(ada, PLAY, track(1), NOON), poison)))
        .isInstanceOf(UnrecordableException.class);

    assertThat(community.count("event_keys")).isZero();
    assertThat(community.kept(ada)).isEmpty();
  }

  @Test
  void noticesTwoSkipsWithinAMinuteHoweverTheyAreDelivered() {
    var bob = community.person();
    var first = did(ada, SKIP, track(1), NOON);
    var second = did(ada, SKIP, track(2), NOON.plusSeconds(60));
    var slow =
        List.of(did(bob, SKIP, track(1), NOON), did(bob, SKIP, track(2), NOON.plusSeconds(61)));

    community.log.record(List.of(first));
    assertThat(community.sprees.people(List.of(first))).isEmpty();
    community.log.record(List.of(second));
    community.log.record(slow);

    assertThat(community.sprees.people(List.of(second))).containsExactly(ada);
    assertThat(community.sprees.people(List.of(second))).containsExactly(ada);
    assertThat(community.sprees.people(slow)).isEmpty();
  }

  private int plays() {
    return community
        .db
        .owner()
        .asJob(sql ->
            sql.createQuery("select sum((counts ->> 'play')::int) from affinities")
                .mapTo(int.class)
                .one());
  }

  private static List<Recorded> inParallel(int times, IntFunction<Recorded> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      List<Callable<Recorded>> calls = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        var number = i;
        calls.add(() -> work.apply(number));
      }
      var answers = new ArrayList<Recorded>();
      for (Future<Recorded> call : threads.invokeAll(calls)) {
        answers.add(call.get());
      }
      return answers;
    }
  }
}
