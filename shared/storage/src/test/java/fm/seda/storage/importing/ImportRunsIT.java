package fm.seda.storage.importing;

import static fm.seda.domain.linking.MusicProvider.DEEZER;
import static fm.seda.domain.linking.MusicProvider.SPOTIFY;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportRunsIT {

  private final Listening listening = new Listening();
  private final UUID ada = listening.ada;
  private final List<ItemRef> artists = listening.artists("Ferry", "Lumen", "Okapi");

  private ImportRun begin() {
    return listening.runs().begin(ada, SPOTIFY).orElseThrow();
  }

  private ImportRun keep(ImportRun run, String cursor, Liked... liked) {
    var next = run.then("top-artists", cursor, run.place() + liked.length);
    assertThat(listening.runs().keep(run, next, List.of(liked), List.of())).isTrue();
    return next;
  }

  @Test
  void oneReadsAndTheOthersLeaveItToThem() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var begun =
          threads
              .invokeAll(
                  IntStream.range(0, 16)
                      .<Callable<Optional<ImportRun>>>mapToObj(
                          _ -> () -> listening.runs().begin(ada, SPOTIFY))
                      .toList())
              .stream()
              .map(Future::resultNow)
              .filter(Optional::isPresent);

      assertThat(begun).hasSize(1);
    }
    assertThat(listening.runs().begin(ada, DEEZER)).isPresent();
    assertThat(listening.value("select count(*) from import_runs")).isEqualTo("2");
  }

  @Test
  void whoBreaksOffIsFollowedBySomebodyWhoGoesOnThere() {
    var broken = keep(begin(), "50", new Liked(artists.get(0), 1));
    assertThat(listening.runs().begin(ada, SPOTIFY)).isEmpty();

    listening.pass(Duration.ofMinutes(2));
    var other = begin();

    assertThat(other).isEqualTo(broken);
    assertThat(other.cursor()).isEqualTo("50");
    assertThat(other.place()).isEqualTo(1);
  }

  @Test
  void whoeverGaveItBackIsFollowedAtOnce() {
    listening.runs().release(keep(begin(), "50"));

    assertThat(begin().cursor()).isEqualTo("50");
  }

  @Test
  void aPageOfSomebodyWhoLostTheReadingIsNotKept() {
    var slow = begin();
    listening.pass(Duration.ofMinutes(2));
    keep(begin(), "50", new Liked(artists.get(0), 1));

    var late = slow.then("top-artists", "50", 1);

    assertThat(listening.runs().keep(slow, late, List.of(new Liked(artists.get(1), 1)), List.of()))
        .isFalse();
    assertThat(listening.value("select count(*) from imported")).isEqualTo("1");
    assertThat(listening.value("select found from import_runs")).isEqualTo("1");
  }

  @Test
  void nothingCountsBeforeAllIsRead() {
    var run = keep(begin(), "50", new Liked(artists.get(0), 1));

    assertThat(listening.affinity(artists.get(0))).isEmpty();

    listening.runs().finish(run);
    assertThat(listening.affinity(artists.get(0))).isEqualTo("2.000 2.000 06-01 12:00");
    assertThat(begin().id()).isNotEqualTo(run.id());
  }

  @Test
  void whatIsToldTwiceCountsOnceAndAsTheStronger() {
    var run =
        keep(
            begin(),
            "50",
            new Liked(artists.get(0), 0.5),
            new Liked(artists.get(0), 1),
            new Liked(artists.get(1), 0.5));
    run = keep(run, "100", new Liked(artists.get(1), 0.25));
    listening.runs().finish(run);

    assertThat(listening.affinity(artists.get(0))).isEqualTo("2.000 2.000 06-01 12:00");
    assertThat(listening.affinity(artists.get(1))).isEqualTo("2.000 2.000 05-02 12:00");
  }

  @Test
  void whatIsNotToldAnyMoreIsForgotten() {
    listening
        .runs()
        .finish(keep(begin(), "50", new Liked(artists.get(0), 1), new Liked(artists.get(1), 1)));
    listening.pass(Duration.ofDays(1));

    listening.runs().finish(keep(begin(), "50", new Liked(artists.get(1), 0.5)));

    assertThat(listening.affinity(artists.get(0))).isEmpty();
    // it is at the moment of before, and weighs what it did a month ago
    assertThat(listening.affinity(artists.get(1))).isEqualTo("1.023 1.023 06-01 12:00");
    assertThat(listening.value("select count(*) from imported")).isEqualTo("1");
  }

  @Test
  void aReadingThatFailsLeavesWhatWasKnown() {
    listening.runs().finish(keep(begin(), "50", new Liked(artists.get(0), 1)));

    var run = keep(begin(), "50", new Liked(artists.get(1), 1));
    listening.runs().fail(run, "the link is broken");

    assertThat(listening.affinity(artists.get(0))).isEqualTo("2.000 2.000 06-01 12:00");
    assertThat(listening.affinity(artists.get(1))).isEmpty();
    assertThat(listening.value("select failure from import_runs where failure is not null"))
        .isEqualTo("the link is broken");
  }

  @Test
  void whatFellShortIsToldOnce() {
    var run = begin();
    var next = run.then("top-tracks", null, 0);
    listening.runs().keep(run, next, List.of(), List.of("no features", "no stations"));
    listening.runs().keep(next, next.then("playlists", null, 0), List.of(), List.of("no features"));

    assertThat(listening.value("select array_to_string(shortcomings, '|') from import_runs"))
        .isEqualTo("no features|no stations");
  }

  @Test
  void aReadingOfTheAccountBeforeIsOver() {
    var before = keep(begin(), "50", new Liked(artists.get(0), 1));
    listening.pass(Duration.ofSeconds(10));
    listening
        .db
        .owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into linked_accounts (user_id, provider, linked_at) values (?, 'spotify', ?)",
                ada,
                listening.clock().instant()));

    var run = begin();
    assertThat(run.cursor()).isNull();
    assertThat(
            listening
                .runs()
                .keep(before, before.then("top-artists", null, 2), List.of(), List.of()))
        .isFalse();
    listening.runs().finish(keep(run, "50", new Liked(artists.get(1), 1)));

    assertThat(listening.affinity(artists.get(0))).isEmpty();
    assertThat(listening.affinity(artists.get(1))).isNotEmpty();
  }

  @Test
  void whoIsGoneIsNotRead() {
    assertThat(listening.runs().begin(UUID.randomUUID(), SPOTIFY)).isEmpty();
  }

  @Test
  void anEmptyLibraryEndsWell() {
    listening.runs().finish(begin());

    assertThat(listening.value("select count(*) from affinities")).isEqualTo("0");
  }
}
