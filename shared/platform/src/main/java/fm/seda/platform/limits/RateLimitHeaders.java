package fm.seda.platform.limits;

import fm.seda.platform.web.FilterOrder;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/**
 * Tells callers how much they have left. It stands around the filter that counts, because a filter
 * that refuses a request never sees the answer to it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RateLimitHeaders implements Ordered {

  private static final String LEFT = "fm.seda.limit";

  private record Left(long limit, ConsumptionProbe probe) {}

  static void remember(HttpRequest<?> request, long limit, ConsumptionProbe probe) {
    request.setAttribute(LEFT, new Left(limit, probe));
  }

  @Override
  public int getOrder() {
    return FilterOrder.HEADERS;
  }

  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request.getAttribute(LEFT, Left.class).ifPresent(left -> tell(left, response));
  }

  private static void tell(Left left, MutableHttpResponse<?> response) {
    var reset = Duration.ofNanos(left.probe().getNanosToWaitForReset()).plusMillis(999);
    response.header("RateLimit-Limit", Long.toString(left.limit()));
    response.header("RateLimit-Remaining", Long.toString(left.probe().getRemainingTokens()));
    response.header("RateLimit-Reset", Long.toString(reset.toSeconds()));
  }
}
