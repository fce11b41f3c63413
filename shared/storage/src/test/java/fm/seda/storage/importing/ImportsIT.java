package fm.seda.storage.importing;

import static fm.seda.domain.linking.MusicProvider.DEEZER;
import static fm.seda.domain.linking.MusicProvider.SPOTIFY;
import static fm.seda.storage.importing.Listening.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.upkeep.Upkeep;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportsIT {

  private final Listening listening = new Listening();
  private final UUID ada = listening.ada;
  private final ItemRef ferry = listening.artists("Ferry").getFirst();

  private void imported(MusicProvider provider, ItemRef item, double strength) {
    var run = listening.runs().begin(ada, provider).orElseThrow();
    var next = run.then("top-artists", null, 1);
    listening.runs().keep(run, next, List.of(new Liked(item, strength)), List.of());
    listening.runs().finish(next);
  }

  @Test
  void whatIsLikedInTwoPlacesCountsOnceAndAsTheStronger() {
    imported(SPOTIFY, ferry, 0.5);
    imported(DEEZER, ferry, 1);

    assertThat(listening.affinity(ferry)).isEqualTo("2.000 2.000 06-01 12:00");

    listening.imports().forget(ada, DEEZER);
    assertThat(listening.affinity(ferry)).isEqualTo("1.000 1.000 06-01 12:00");

    listening.imports().forget(ada, SPOTIFY);
    assertThat(listening.affinity(ferry)).isEmpty();
  }

  @Test
  void whatWasDoneHereStaysWhenTheAccountGoes() {
    listening.people.affinity(ada, ferry, 4, NOON.minus(Duration.ofDays(30)));
    imported(SPOTIFY, ferry, 1);
    // four from a month ago are two, and two from today
    assertThat(listening.affinity(ferry)).isEqualTo("4.000 2.000 06-01 12:00");

    listening.imports().forget(ada, SPOTIFY);

    assertThat(listening.affinity(ferry)).isEqualTo("2.000 0.000 06-01 12:00");
  }

  @Test
  void whatIsLikedLessElsewhereLiesFurtherBack() {
    listening.people.affinity(ada, ferry, 1, NOON);

    imported(SPOTIFY, ferry, 0.25);

    assertThat(listening.affinity(ferry)).isEqualTo("1.500 0.500 06-01 12:00");
  }

  @Test
  void readingItEveryDayDoesNotAddUp() {
    listening.people.affinity(ada, ferry, 1, NOON);
    for (int day = 0; day < 30; day++) {
      imported(SPOTIFY, ferry, 1);
      listening.pass(Duration.ofDays(1));
    }
    imported(SPOTIFY, ferry, 1);

    assertThat(listening.affinity(ferry)).isEqualTo("2.500 2.000 07-01 12:00");
  }

  @Test
  void nobodyForgetsForSomebodyElse() {
    imported(SPOTIFY, ferry, 1);
    var bob = listening.people.add("bob");

    assertThatThrownBy(() ->
            listening.db.app().asPersonDo(bob, sql -> Imports.forget(ada, SPOTIFY, NOON, sql)))
        .hasMessageContaining("somebody else");
    listening.imports().forget(bob, SPOTIFY);

    assertThat(listening.affinity(ferry)).isEqualTo("2.000 2.000 06-01 12:00");
  }

  @Test
  void vectorsAreAwaitedUntilTheyAreThereOrRefused() {
    assertThat(listening.importsOfJobs().awaitVectors(ada)).isFalse();
    imported(SPOTIFY, ferry, 1);
    assertThat(listening.importsOfJobs().awaitVectors(ada)).isTrue();

    listening
        .db
        .owner()
        .asJobDo(sql ->
            sql.execute(
                """
                insert into embedding_attempts
                  (kind, item_id, provider, model, content_hash, claimed_until, refusals)
                values ('artist', ?, 'openai', 'small', '', now(), 3)
                """,
                ferry.id()));

    assertThat(listening.importsOfJobs().awaitVectors(ada)).isFalse();
  }

  @Test
  void anItemThatIsImportedOnlySaysNothingOfHowPeopleRespondHere() {
    imported(SPOTIFY, ferry, 1);

    new Upkeep(listening.db.worker()).refreshEngagement();

    assertThat(listening.value("select coalesce(engagement::text, 'unknown') from items"))
        .isEqualTo("unknown");
  }
}
