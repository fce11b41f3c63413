package fm.seda.evaluate.report;

import static fm.seda.evaluate.report.Markup.signed;
import static fm.seda.evaluate.report.Markup.text;

import fm.seda.evaluation.compare.PairedComparison;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Differences of NDCG with their intervals, a bar each to the left or the right of none. */
record ChangeChart(List<Change> changes) {

  private static final int NAMES = 170;
  private static final int WIDTH = 760;
  private static final int VALUES = 80;
  private static final int ROW = 30;

  String svg() {
    if (changes.isEmpty()) {
      return "";
    }
    var rows =
        IntStream.range(0, changes.size())
            .mapToObj(i -> row(changes.get(i), i * ROW))
            .collect(Collectors.joining("\n"));
    var height = changes.size() * ROW;
    return """
    <svg viewBox="0 0 %d %d" role="img" aria-label="Differences of NDCG at 10 with their intervals">
    <line class="axis" x1="%4$s" x2="%4$s" y1="0" y2="%2$d"/>
    %3$s
    </svg>
    """
        .formatted(WIDTH, height, rows, x(0));
  }

  private String row(Change change, int top) {
    var ndcg = change.ndcg();
    var middle = top + ROW / 2;
    var from = Math.min(0, ndcg.difference());
    var to = Math.max(0, ndcg.difference());
    return """
    <g><title>%1$s</title>
    <text class="name" x="%2$d" y="%3$d">%4$s</text>
    <rect class="%5$s" x="%6$s" y="%7$d" width="%8$s" height="14" rx="2"/>
    <path class="interval" d="M%9$s %10$d H%11$s M%9$s %12$d v8 M%11$s %12$d v8"/>
    <text class="value" x="%13$d" y="%3$d">%14$s</text></g>\
    """
        .formatted(
            text(change.name() + ": " + told(ndcg)),
            NAMES - 10,
            middle + 4,
            text(change.name()),
            kind(ndcg),
            x(from),
            middle - 7,
            coordinate(position(to) - position(from)),
            x(ndcg.interval().lower()),
            middle,
            x(ndcg.interval().upper()),
            middle - 4,
            WIDTH,
            signed(ndcg.difference()));
  }

  /** A difference in words: with its interval, and whether it is more than chance. */
  static String told(PairedComparison change) {
    return "%s (%s to %s)"
        .formatted(
            signed(change.difference()),
            signed(change.interval().lower()),
            signed(change.interval().upper()));
  }

  private static String kind(PairedComparison change) {
    if (!change.isSignificant()) {
      return "chance";
    }
    return change.difference() > 0 ? "better" : "worse";
  }

  private String x(double difference) {
    return coordinate(position(difference));
  }

  private double position(double difference) {
    var lowest = 0.0;
    var highest = 0.0;
    for (var change : changes) {
      lowest =
          Math.min(lowest, Math.min(change.ndcg().interval().lower(), change.ndcg().difference()));
      highest =
          Math.max(highest, Math.max(change.ndcg().interval().upper(), change.ndcg().difference()));
    }
    var range = Math.max(highest - lowest, 1e-9);
    return NAMES + (difference - lowest) / range * (WIDTH - NAMES - VALUES);
  }

  private static String coordinate(double position) {
    return String.format(Locale.ROOT, "%.1f", position);
  }
}
