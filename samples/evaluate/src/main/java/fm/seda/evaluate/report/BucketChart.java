package fm.seda.evaluate.report;

import static fm.seda.evaluate.report.Markup.number;
import static fm.seda.evaluate.report.Markup.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** NDCG by how much is known of people, a bar for each bucket. */
record BucketChart(List<Bucket> buckets) {

  private static final int NAMES = 170;
  private static final int WIDTH = 760;
  private static final int VALUES = 80;
  private static final int ROW = 30;

  String svg() {
    var most = buckets.stream().mapToDouble(Bucket::ndcg).max().orElse(0);
    var rows =
        IntStream.range(0, buckets.size())
            .mapToObj(i -> row(buckets.get(i), i * ROW, most))
            .collect(Collectors.joining("\n"));
    return """
    <svg viewBox="0 0 %d %d" role="img" aria-label="NDCG at 10 by how many artists people have">
    %s
    </svg>
    """
        .formatted(WIDTH, Math.max(ROW, buckets.size() * ROW), rows);
  }

  private static String row(Bucket bucket, int top, double most) {
    var width = most == 0 ? 0 : bucket.ndcg() / most * (WIDTH - NAMES - VALUES);
    var base = top + ROW / 2 + 4;
    return """
    <text class="name" x="%d" y="%d">%s</text>
    <rect class="plain" x="%d" y="%d" width="%s" height="14" rx="2"/>
    <text class="value" x="%d" y="%d">%s</text>\
    """
        .formatted(
            NAMES - 10,
            base,
            text(bucket.history()),
            NAMES,
            base - 11,
            String.format(Locale.ROOT, "%.1f", width),
            WIDTH,
            base,
            number(bucket.ndcg()));
  }
}
