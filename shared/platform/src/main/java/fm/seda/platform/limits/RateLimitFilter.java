package fm.seda.platform.limits;

import fm.seda.domain.problem.RateLimited;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.IdentityFilter;
import fm.seda.platform.web.ClientAddress;
import fm.seda.platform.web.FilterOrder;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Refuses who asks too often. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RateLimitFilter implements Ordered {

  private final RateLimits limits;
  private final LimitSettings settings;

  RateLimitFilter(RateLimits limits, LimitSettings settings) {
    this.limits = limits;
    this.settings = settings;
  }

  @Override
  public int getOrder() {
    return FilterOrder.LIMITS;
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    var caller = IdentityFilter.callerOf(request);
    var key = caller.map(Caller::key).orElseGet(() -> "address:" + ClientAddress.of(request));
    var left = limits.take(key, settings.of(caller));
    RateLimitHeaders.remember(request, settings.of(caller), left);
    if (!left.isConsumed()) {
      throw new RateLimited(Duration.ofNanos(left.getNanosToWaitForRefill()));
    }
  }
}
