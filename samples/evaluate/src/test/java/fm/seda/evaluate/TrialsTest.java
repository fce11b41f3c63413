package fm.seda.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.profile.Profile;
import fm.seda.evaluate.data.DataFolder;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import fm.seda.evaluate.report.Change;
import fm.seda.evaluate.report.Findings;
import fm.seda.evaluate.running.Ranking;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TrialsTest {

  private static final DataSet DATA =
      new SomeData().tagged("rock", 1, 4, 1).played("1", "1", 5).played("2", "2", 5).set();
  private static final Map<String, List<String>> LISTS =
      Map.of("1", List.of("3"), "2", List.of("4"));

  @Test
  void takesAwayOneSignalAfterTheOther() throws InterruptedException {
    var profile = profile("relevance");
    var signals = new TreeSet<>(profile.weights().keySet());

    var findings = findings(profile, new SameLists(signals, signals));

    assertThat(findings.signals())
        .extracting(Change::name)
        .containsExactlyElementsOf(signals.stream().map("without "::concat).toList());
    assertThat(findings.silent()).isEmpty();
  }

  @Test
  void ranksNobodyWithoutASignalThatNeverSpoke() throws InterruptedException {
    var profile = profile("relevance");
    var heard = new TreeSet<>(profile.weights().keySet());
    heard.remove("circle");

    var findings = findings(profile, new SameLists(heard, heard));

    assertThat(findings.signals())
        .extracting(Change::name)
        .containsExactlyElementsOf(heard.stream().map("without "::concat).toList());
    assertThat(findings.silent()).containsExactly("circle");
  }

  @Test
  void leavesTheOnlySignalWhereItIs() throws InterruptedException {
    var ranking = new SameLists(Set.of("collaborative"), Set.of());

    assertThat(findings(profile("collaborative"), ranking).signals()).isEmpty();
  }

  private static Findings findings(Profile profile, Ranking ranking) throws InterruptedException {
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

    return new Trials(wishes, ranking, scoring, steps).findings(DATA, LISTS);
  }

  private static Profile profile(String name) {
    return Objects.requireNonNull(ArtistProfiles.all().get(name));
  }

  /** The same lists by any rules. Some signals have no say in them that can be taken away. */
  private record SameLists(Set<String> heard, Set<String> removable) implements Ranking {

    @Override
    public SortedMap<String, List<String>> lists(String profile, Optional<String> withoutSignal) {
      withoutSignal.ifPresent(signal -> assertThat(removable).contains(signal));
      return new TreeMap<>(LISTS);
    }

    @Override
    public Set<String> heard(String profile) {
      return heard;
    }
  }
}
