package fm.seda.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** Keeps the caller's correlation id if it is a sane one, else makes one. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CorrelationFilter implements Ordered {

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private final Supplier<UUID> ids;

  CorrelationFilter(Supplier<UUID> ids) {
    this.ids = ids;
  }

  @Override
  public int getOrder() {
    return FilterOrder.CORRELATION;
  }

  @RequestFilter
  @PreMatching
  void name(HttpRequest<?> request) {
    var id =
        Optional.ofNullable(request.getHeaders().get(Correlation.HEADER))
            .filter(given -> SANE.matcher(given).matches())
            .orElseGet(() -> ids.get().toString());
    Correlation.set(request, id);
    MDC.put(Correlation.MDC_KEY, id);
  }

  @ResponseFilter
  void quote(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var id = Correlation.idOf(request);
    if (id != null) {
      response.header(Correlation.HEADER, id);
    }
    MDC.remove(Correlation.MDC_KEY);
  }
}
