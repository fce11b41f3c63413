package fm.seda.feedapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Not a test but a measurement, which nothing runs unless it is named: how long the function takes
 * to answer a feed that is in the cache, from the gateway's event to its answer.
 */
class CacheMeasurement {

  private static final int WARM_UP = 3_000;
  private static final int MEASURED = 5_000;

  @Test
  void measuresFeedsFromTheCache() {
    try (var api = new FeedApi().withCatalogue()) {
      api.listener("reader", "\"house\", \"jazz\", \"ambient\"");
      var feed = api.asking("reader", "/v1/feed");
      for (int i = 0; i < WARM_UP; i++) {
        read(feed);
      }
      var nanos = new long[MEASURED];
      for (int i = 0; i < MEASURED; i++) {
        nanos[i] = read(feed);
      }
      Arrays.sort(nanos);
      System.out.printf(
          "MEASURED a feed from the cache in %.2f ms at the median, %.2f at p95, %.2f at p99%n",
          milliseconds(nanos, 0.5), milliseconds(nanos, 0.95), milliseconds(nanos, 0.99));
      assertThat(api.get("reader", "/v1/feed").get("source")).isEqualTo("cache");
    }
  }

  private static long read(Supplier<byte[]> feed) {
    var started = System.nanoTime();
    var answer = feed.get();
    var nanos = System.nanoTime() - started;
    assertThat(answer).hasSizeGreaterThan(10_000);
    return nanos;
  }

  private static double milliseconds(long[] sorted, double quantile) {
    var nanos = sorted[(int) Math.ceil(quantile * sorted.length) - 1];
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
