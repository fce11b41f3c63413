package fm.seda.evaluate.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures as lines for a terminal. */
public record ScoreTable(List<Measure> measures) {

  /** A heading and one line for each measure. */
  public List<String> lines() {
    var heading =
        "%-22s".formatted("")
            + Scoring.DEPTHS.stream()
                .map("@%d"::formatted)
                .map("%9s"::formatted)
                .collect(Collectors.joining());
    return Stream.concat(Stream.of(heading), measures.stream().map(ScoreTable::line)).toList();
  }

  private static String line(Measure measure) {
    return "%-22s".formatted(measure.name())
        + measure.values().stream()
            .map(value -> String.format(Locale.ROOT, "%9.4f", value))
            .collect(Collectors.joining());
  }
}
