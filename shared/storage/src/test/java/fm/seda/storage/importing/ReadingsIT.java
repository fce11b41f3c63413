package fm.seda.storage.importing;

import static fm.seda.domain.linking.MusicProvider.DEEZER;
import static fm.seda.domain.linking.MusicProvider.SPOTIFY;
import static fm.seda.storage.importing.Listening.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.linking.MusicProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingsIT {

  private final Listening listening = new Listening();
  private final UUID ada = listening.ada;
  private final Readings readings = new Readings(listening.db.app());

  private ImportRun begin(MusicProvider provider) {
    return listening.runs().begin(ada, provider).orElseThrow();
  }

  @Test
  void whoWasNeverReadHasNone() {
    assertThat(readings.of(ada)).isEmpty();
    assertThat(readings.of(UUID.randomUUID())).isEmpty();
  }

  @Test
  void itTellsHowFarItCameAndWhatIsMissing() {
    var run = begin(SPOTIFY);
    var liked = List.of(new Liked(listening.artists("Ferry").getFirst(), 1));
    listening.runs().keep(run, run.then("playlists", null, 0), liked, List.of("No stations."));

    assertThat(readings.of(ada))
        .containsExactly(
            new LibraryReading(
                SPOTIFY, NOON, Optional.empty(), 1, List.of("No stations."), Optional.empty()));
  }

  @Test
  void itTellsWhyItWaitsUntilItGoesOn() {
    var run = begin(SPOTIFY);
    listening.runs().release(run, "Nobody answers.");
    assertThat(only().trouble()).contains("Nobody answers.");

    var again = begin(SPOTIFY);
    assertThat(only().trouble()).contains("Nobody answers.");

    listening.runs().keep(again, again.then("playlists", null, 0), List.of(), List.of());
    assertThat(only().trouble()).isEmpty();
  }

  @Test
  void itTellsHowItEnded() {
    listening.runs().fail(begin(SPOTIFY), "It was closed.");
    listening.runs().finish(begin(DEEZER));

    assertThat(readings.of(ada))
        .allSatisfy(reading -> assertThat(reading.endedAt()).contains(NOON))
        .extracting(LibraryReading::trouble)
        .containsExactlyInAnyOrder(Optional.of("It was closed."), Optional.empty());
  }

  @Test
  void theLatestCountsAndOnlyOnesOwn() {
    listening.runs().fail(begin(SPOTIFY), "It was closed.");
    listening.pass(Duration.ofMinutes(1));
    begin(SPOTIFY);
    var ben = listening.people.add("ben");

    assertThat(only().startedAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    assertThat(readings.of(ben)).isEmpty();
  }

  private LibraryReading only() {
    var all = readings.of(ada);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
