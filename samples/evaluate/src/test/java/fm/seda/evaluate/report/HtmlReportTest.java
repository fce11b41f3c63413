package fm.seda.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.evaluate.scoring.Measure;
import fm.seda.evaluation.Scores;
import fm.seda.evaluation.compare.PairedComparison;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Change WORSE = change("without genre", 0.5, 0.2);
  private static final Change SAME = change("without social", 0.5, 0.5);

  @Test
  void thePageNeedsNothingElse() {
    assertThat(page())
        .doesNotContain("http:", "https:", "<script", "<link", "url(", "{{")
        .contains("prefers-color-scheme: dark");
  }

  @Test
  void namesAreNoMarkup() {
    assertThat(page()).contains("/data/&lt;b&gt;&amp;co").doesNotContain("<b>");
  }

  @Test
  void everyNumberIsInATableToo() {
    assertThat(page())
        .contains("<th scope=\"row\">recall</th><td>0.1000</td><td>0.2000</td>")
        .contains("−0.3000")
        .contains("<th scope=\"row\">0 to 4</th><td>7</td><td>0.3000</td><td>0.4000</td>")
        .contains("<th scope=\"row\">embed</th><td>1.5 s</td>");
  }

  @Test
  void aDifferenceIsToldFromChanceByItsColour() {
    assertThat(page()).contains("<rect class=\"worse\"", "<rect class=\"chance\"");
  }

  @Test
  void saysWhichSignalsNeverSpoke() {
    assertThat(page()).contains("<p>circle never spoke");
  }

  private static String page() {
    return new HtmlReport(
            new Findings(
                "discover",
                Map.of("data", "/data/<b>&co"),
                List.of(new Measure("recall", List.of(0.1, 0.2))),
                List.of(WORSE, SAME),
                List.of("circle"),
                List.of(),
                List.of(new Bucket("0 to 4", 7, 0.3, 0.4)),
                List.of(new Step("embed", Duration.ofMillis(1_500))),
                600))
        .page();
  }

  private static Change change(String name, double before, double after) {
    var compared = PairedComparison.of(scores(before), scores(after), 1);
    return new Change(name, compared, compared);
  }

  private static Scores scores(double each) {
    return new Scores("ndcg@10", new TreeMap<>(Map.of("1", each, "2", each, "3", each)));
  }
}
