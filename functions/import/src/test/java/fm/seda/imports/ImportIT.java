package fm.seda.imports;

import static fm.seda.domain.linking.MusicProvider.SPOTIFY;
import static fm.seda.imports.World.ALL_WELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.imports.provider.Libraries;
import fm.seda.linking.Grants;
import fm.seda.platform.queue.ImportSettled;
import fm.seda.providers.Page;
import fm.seda.storage.importing.ImportRuns;
import fm.seda.storage.importing.Imports;
import fm.seda.topology.Queues;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportIT {

  private static final int PAGES = 8;

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void whatSomebodyLikesBecomesItemsAndAffinities() {
    var ada = world.somebody();

    assertThat(world.read(ada)).isEqualTo(ALL_WELL);

    assertThat(world.ask("select kind || ' ' || count(*) from items group by kind order by 1"))
        .containsExactly("artist 110", "playlist 15", "track 170");
    assertThat(world.affinities(ada)).hasSize(295).contains("artist Artist a0 2.0000");
    assertThat(world.queues.drain(Queues.RERANK)).hasSize(1);
    assertThat(String.join("", world.queues.drain(Queues.EMBED))).contains("items.changed");
    assertThat(world.ask("select last_synced_at::text from linked_accounts")).doesNotContainNull();
    assertThat(world.ask("select pages::text || ' ' || coalesce(failure, '') from import_runs"))
        .containsExactly(PAGES + " ");
  }

  @Test
  void twoPeopleWhoLikeTheSameHaveTheSameItems() {
    var ada = world.somebody();
    var bob = world.somebody();

    world.read(ada);
    world.read(bob);

    assertThat(world.affinities(bob)).isEqualTo(world.affinities(ada));
    assertThat(world.ask("select count(*)::text from items")).containsExactly("295");
  }

  @Test
  void whoeverBreaksOffAtAnyPageIsFollowedBySomebodyWhoGoesOnThere() {
    var whole = world.somebody();
    world.read(whole);
    world.spotify.calls();
    for (int page = 0; page < PAGES; page++) {
      var person = world.somebody();
      assertThatThrownBy(crashAfter(page, person)::call).isInstanceOf(Crash.class);
      assertThat(world.read(person)).isEqualTo(ALL_WELL);
      assertThat(world.affinities(person)).as("while somebody may be at it").isEmpty();

      world.clock.turn(Duration.ofMinutes(3));
      world.read(person);

      assertThat(world.affinities(person))
          .as("after a crash behind page " + page)
          .isEqualTo(world.affinities(whole));
      assertThat(world.spotify.calls()).as("no page is read twice").hasSize(PAGES);
    }
  }

  /** The machine is gone. */
  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Callable<Object> crashAfter(int pages, UUID person) {
    var asked = new AtomicInteger();
    var run = world.bean(ImportRuns.class).begin(person, SPOTIFY).orElseThrow();
    Access access =
        question -> {
          if (asked.getAndIncrement() == pages) {
            throw new Crash();
          }
          return world.bean(Grants.class).<Page>withAccess(person, SPOTIFY, question);
        };
    return () ->
        world
            .bean(Reading.class)
            .read(run, world.bean(Libraries.class).require(SPOTIFY), access, () -> false);
  }

  @Test
  void whoHasNoTimeLeftLeavesTheRestToTheNext() {
    var ada = world.somebody();
    var pages = new AtomicInteger();
    var run = world.bean(ImportRuns.class).begin(ada, SPOTIFY).orElseThrow();

    var end =
        world
            .bean(Reading.class)
            .read(
                run,
                world.bean(Libraries.class).require(SPOTIFY),
                question -> world.bean(Grants.class).<Page>withAccess(ada, SPOTIFY, question),
                () -> pages.incrementAndGet() > 3);

    assertThat(end).isEqualTo(Reading.End.INTERRUPTED);
    assertThat(world.spotify.calls()).hasSize(3);
  }

  @Test
  void aProviderThatIsDownIsAskedLater() {
    var ada = world.somebody();
    world.spotify.answerWith(503);

    assertThat(world.read(ada)).isEqualTo(ALL_WELL);
    assertThat(world.queues.waiting(Queues.IMPORT)).isEqualTo(1);
    assertThat(world.affinities(ada)).isEmpty();
    assertThat(world.ask("select trouble from import_runs"))
        .containsExactly("Spotify does not answer at present; it is asked again by itself.");

    world.spotify.answerWith(200);
    world.clock.turn(Duration.ofMinutes(1));
    world.read(ada);
    assertThat(world.affinities(ada)).hasSize(295);
    assertThat(world.ask("select count(*) from import_runs where trouble is null"))
        .containsExactly("1");
  }

  @Test
  void aProviderThatIsDownAllDayIsLeftToTheNight() {
    var ada = world.somebody();
    world.spotify.answerWith(503);
    world.read(ada);
    world.queues.drain(Queues.IMPORT);
    world.clock.turn(Duration.ofHours(25));

    world.read(ada);

    assertThat(world.queues.waiting(Queues.IMPORT)).isEqualTo(1);
    assertThat(world.ask("select failure from import_runs"))
        .containsExactly("Spotify did not answer for a day.");
    assertThat(world.run("resync-links")).isEqualTo("{\"librariesQueued\":1}");
  }

  @Test
  void aTokenThatEndsEarlyIsReplaced() {
    var ada = world.somebody();
    world.oauth.endAccess();

    world.read(ada);

    assertThat(world.affinities(ada)).hasSize(295);
    assertThat(world.oauth.refreshes()).isEqualTo(1);
  }

  @Test
  void whatIsTakenBackBreaksTheLinkAndKeepsWhatWasKnown() {
    var ada = world.somebody();
    world.read(ada);
    world.clock.turn(Duration.ofHours(2));
    world.oauth.takeBack();

    assertThat(world.read(ada)).isEqualTo(ALL_WELL);

    assertThat(world.ask("select status from linked_accounts")).containsExactly("broken");
    assertThat(world.ask("select failure from import_runs where failure is not null").getFirst())
        .contains("Spotify does not accept the link any more");
    assertThat(world.affinities(ada)).hasSize(295);
    assertThat(world.run("resync-links")).isEqualTo("{\"librariesQueued\":0}");
  }

  @Test
  void whatIsUnlinkedIsNotReadAndForgotten() {
    var ada = world.somebody();
    world.read(ada);
    world.change("delete from linked_accounts");

    world.bean(Imports.class).forget(ada, SPOTIFY);
    assertThat(world.read(ada)).isEqualTo(ALL_WELL);

    assertThat(world.affinities(ada)).isEmpty();
    assertThat(world.ask("select failure from import_runs"))
        .containsExactly("The account is not linked any more.");
  }

  @Test
  void manyAtOnceAreOneReading() throws Exception {
    var ada = world.somebody();
    try (var threads = Executors.newFixedThreadPool(6)) {
      assertThat(
              threads.invokeAll(
                  java.util.Collections.nCopies(6, (Callable<String>) () -> world.read(ada))))
          .extracting(Future::resultNow)
          .containsOnly(ALL_WELL);
    }

    assertThat(world.affinities(ada)).hasSize(295);
    assertThat(world.ask("select count(*)::text from items")).containsExactly("295");
    assertThat(world.ask("select count(*)::text from import_runs where pages <> 8"))
        .containsExactly("0");
  }

  @Test
  void somebodyWhoHasNothingIsReadToTheEnd() {
    var ada = world.somebody();
    world.spotify.clear();

    assertThat(world.read(ada)).isEqualTo(ALL_WELL);

    assertThat(world.affinities(ada)).isEmpty();
    assertThat(world.ask("select last_synced_at::text from linked_accounts")).doesNotContainNull();
  }

  @Test
  void listsAreMadeAgainWhenTheVectorsHaveCome() {
    var ada = world.somebody();
    world.read(ada);
    world.queues.drain(Queues.RERANK);

    world.deliver(new ImportSettled(ada, 1));
    assertThat(world.queues.waiting(Queues.RERANK)).isZero();
    // one of its own, after the first reading, and the one that looks again
    assertThat(world.queues.waiting(Queues.IMPORT)).isEqualTo(2);

    world.change("delete from imported");
    world.deliver(new ImportSettled(ada, 2));
    assertThat(world.queues.drain(Queues.RERANK)).hasSize(1);
  }

  @Test
  void vectorsThatNeverComeAreNotAwaitedForEver() {
    var ada = world.somebody();
    world.read(ada);
    world.queues.drain(Queues.RERANK);
    var waiting = world.queues.waiting(Queues.IMPORT);

    world.deliver(new ImportSettled(ada, 10));

    assertThat(world.queues.waiting(Queues.IMPORT)).isEqualTo(waiting);
    assertThat(world.queues.drain(Queues.RERANK)).hasSize(1);
  }

  @Test
  void theNightReadsWhatWasNotReadForADay() {
    world.read(world.somebody());
    world.somebody();

    assertThat(world.run("resync-links")).isEqualTo("{\"librariesQueued\":1}");

    world.clock.turn(Duration.ofHours(21));
    assertThat(world.run("resync-links")).isEqualTo("{\"librariesQueued\":2}");
  }

  @Test
  void aProviderNobodyKnowsIsAFault() {
    var ada = world.somebody();

    assertThat(world.deliver(new fm.seda.platform.queue.ImportLibrary(ada, "napster")))
        .contains("itemIdentifier");
    assertThat(List.of(world.spotify.calls())).containsExactly(List.of());
  }
}
