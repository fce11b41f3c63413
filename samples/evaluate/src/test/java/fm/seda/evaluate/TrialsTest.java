package fm.seda.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.profile.Profile;
import fm.seda.evaluate.data.DataFolder;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import fm.seda.evaluate.report.Change;
import fm.seda.evaluate.scoring.Scoring;
import fm.seda.local.stack.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrialsTest {

  private static final DataSet DATA =
      new SomeData().tagged("rock", 1, 4, 1).played("1", "1", 5).played("2", "2", 5).set();
  private static final Map<String, List<String>> LISTS =
      Map.of("1", List.of("3"), "2", List.of("4"));

  @Test
  void takesAwayOneSignalAfterTheOther() throws InterruptedException {
    var profile = profile("relevance");

    assertThat(withoutSignals(profile))
        .containsExactlyElementsOf(
            new TreeMap<>(profile.weights()).keySet().stream().map("without "::concat).toList());
  }

  @Test
  void leavesTheOnlySignalWhereItIs() throws InterruptedException {
    assertThat(withoutSignals(profile("collaborative"))).isEmpty();
  }

  private static List<String> withoutSignals(Profile profile) throws InterruptedException {
    var quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    var clock = InstantSource.system();
    var nowhere = Path.of("nowhere");
    var wishes =
        new Wishes(
            new DataFolder(nowhere), nowhere, 20, profile, Optional.empty(), Optional.empty(), "");
    var scoring =
        new Scoring(
            DATA, new ArtistGenres(DATA), Map.of(), Map.of("1", Set.of("3"), "2", Set.of("4")));
    var steps = new Steps(new Console(quiet, clock), () -> {}, clock);
    var trials = new Trials(wishes, (_, _) -> new TreeMap<>(LISTS), scoring, steps);

    return trials.findings(DATA, LISTS).signals().stream().map(Change::name).toList();
  }

  private static Profile profile(String name) {
    return Objects.requireNonNull(ArtistProfiles.all().get(name));
  }
}
