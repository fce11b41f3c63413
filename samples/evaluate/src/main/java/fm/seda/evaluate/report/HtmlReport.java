package fm.seda.evaluate.report;

import static fm.seda.evaluate.report.Markup.number;
import static fm.seda.evaluate.report.Markup.table;
import static fm.seda.evaluate.report.Markup.text;

import fm.seda.evaluate.scoring.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The findings as a page. */
public record HtmlReport(Findings findings) {

  private static final String PAGE = read("page.html");

  /** The whole file. */
  public String page() {
    return PAGE.replace("{{title}}", text("How good are the lists of " + findings.profile() + "?"))
        .replace(
            "{{lead}}",
            "Measured on what was held back of each person, on lists ranked by the functions that"
                + " rank in production.")
        .replace("{{body}}", body());
  }

  private static String read(String name) {
    try (var in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + HtmlReport.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String body() {
    return List.of(
            section("All measures", "Means over everybody of whom something was held back.")
                + measures(),
            section(
                    "Without one signal",
                    "What happens to NDCG at 10 when everybody is ranked anew and one signal has no"
                        + " say. Whiskers are 95 % intervals of the paired difference; grey is what"
                        + " may be chance.")
                + changes(findings.signals())
                + silent(),
            section(
                    "Other ways to rank",
                    "The same people, ranked by other rules, against "
                        + findings.profile()
                        + ". To the left of the line is worse.")
                + changes(findings.profiles()),
            section("By history", "NDCG at 10 by how many artists are known of a person.")
                + buckets(),
            section("Settings", "What was evaluated.")
                + table(
                    List.of("", ""),
                    findings.settings().entrySet().stream()
                        .map(it -> List.of(it.getKey(), it.getValue()))
                        .toList()),
            section("Time", "The process took " + findings.peakMegabytes() + " MB at most.")
                + table(
                    List.of("step", "took"),
                    findings.steps().stream()
                        .map(step -> List.of(step.name(), step.seconds()))
                        .toList()))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String section(String heading, String lead) {
    return "<h2>%s</h2>\n<p class=\"lead\">%s</p>\n".formatted(text(heading), text(lead));
  }

  private String measures() {
    var heading = new ArrayList<>(List.of("measure"));
    Scoring.DEPTHS.forEach(depth -> heading.add("@" + depth));
    return table(
        heading,
        findings.measures().stream()
            .map(measure -> {
              var row = new ArrayList<>(List.of(measure.name()));
              measure.values().forEach(value -> row.add(number(value)));
              return List.copyOf(row);
            })
            .toList());
  }

  private String silent() {
    return findings.silent().stream()
        .map(signal -> signal + " never spoke: it has no part in any card, so it stayed.")
        .map(sentence -> "<p>%s</p>\n".formatted(text(sentence)))
        .collect(Collectors.joining());
  }

  private static String changes(List<Change> changes) {
    return new ChangeChart(changes).svg()
        + table(
            List.of("", "NDCG@10", "difference", "p", "recall@20", "difference", "p"),
            changes.stream().map(HtmlReport::row).toList());
  }

  private static List<String> row(Change change) {
    return List.of(
        change.name(),
        number(change.ndcg().after()),
        ChangeChart.told(change.ndcg()),
        number(change.ndcg().pValue()),
        number(change.recall().after()),
        ChangeChart.told(change.recall()),
        number(change.recall().pValue()));
  }

  private String buckets() {
    return new BucketChart(findings.buckets()).svg()
        + table(
            List.of("artists known", "people", "NDCG@10", "recall@20"),
            findings.buckets().stream()
                .map(it ->
                    List.of(
                        it.history(),
                        Integer.toString(it.people()),
                        number(it.ndcg()),
                        number(it.recall())))
                .toList());
  }
}
