package fm.seda.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * Tells browsers to be careful with our answers. They are data, not pages, so they load nothing and
 * are framed by nobody; and since most are personal, nobody keeps them unless a route says so.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Cache-Control", "no-store");

  @Override
  public int getOrder() {
    return FilterOrder.HEADERS;
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    HEADERS.forEach((name, value) -> {
      if (!response.getHeaders().contains(name)) {
        response.header(name, value);
      }
    });
  }
}
