package fm.seda.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A community small enough to see through, ranked by the real functions. */
class EvaluateIT {

  @TempDir private static Path folder;
  private static Path ranked;

  @BeforeAll
  static void evaluate() throws IOException {
    TinyCommunity.write(folder);
    ranked = folder.resolve("ranked.tsv");
    run(ranked);
  }

  @Test
  void everybodyWithAHistoryGetsAListOfWhatTheyDoNotKnow() throws IOException {
    assertThat(lists(ranked))
        .hasSize(TinyCommunity.PEOPLE)
        .allSatisfy((person, artists) ->
            assertThat(artists)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(TinyCommunity.known(person)));
  }

  @Test
  void tastesThatDifferGetListsThatDiffer() throws IOException {
    assertThat(lists(ranked))
        .allSatisfy((person, artists) ->
            assertThat(artists.subList(0, 10))
                .allMatch(artist -> TinyCommunity.isFor(person, artist)));
  }

  @Test
  void theSameDataGivesTheSameListsAndAReportIfAskedFor() throws IOException {
    var again = folder.resolve("again.tsv");
    var report = folder.resolve("report.html");

    run(again, "--report", report.toString());

    assertThat(again).hasSameTextualContentAs(ranked);
    assertThat(report)
        .content()
        .contains("recall", "without genre", "most popular", "circle never spoke")
        .doesNotContain("without circle");
  }

  @Test
  void whoIsNewGetsAListByTheGenresTheyChoseAndTheirFriends() throws IOException {
    var cold = folder.resolve("cold.tsv");

    run(cold, "--cold", "genres+friends", "--top", "5");

    assertThat(lists(cold))
        .hasSize(TinyCommunity.PEOPLE)
        .allSatisfy((person, artists) ->
            assertThat(artists).hasSize(5).allMatch(artist -> TinyCommunity.isFor(person, artist)));
  }

  private static void run(Path out, String... more) {
    var arguments =
        Stream.concat(
            Stream.of(
                "--data", folder.toString(),
                "--out", out.toString(),
                "--embeddings", "deterministic"),
            Stream.of(more));

    assertThat(Main.commandLine().execute(arguments.toArray(String[]::new))).isZero();
  }

  private static Map<Integer, List<Integer>> lists(Path file) throws IOException {
    var lists = new TreeMap<Integer, List<Integer>>();
    for (var line : Files.readAllLines(file)) {
      var cells = line.split("\t", -1);
      var list = lists.computeIfAbsent(Integer.valueOf(cells[0]), _ -> new ArrayList<>());
      list.add(Integer.valueOf(cells[2]));
      assertThat(cells[1]).isEqualTo(Integer.toString(list.size()));
    }
    return lists;
  }
}
