package fm.seda.platform.json;

import fm.seda.platform.web.FilterOrder;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Compares bodies with what the route takes. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class JsonBodyFilter implements Ordered {

  private final StrictJson json;

  JsonBodyFilter(StrictJson json) {
    this.json = json;
  }

  @Override
  public int getOrder() {
    return FilterOrder.BODY;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (request instanceof ServerHttpRequest<?> arrived && isJson(request)) {
      taken(request).ifPresent(type -> json.check(json.tree(bytes(arrived.byteBody())), type));
    }
  }

  /** What says nothing about its type is JSON, too. */
  private static boolean isJson(HttpRequest<?> request) {
    return request.getContentType().map(MediaType.APPLICATION_JSON_TYPE::matches).orElse(true);
  }

  private static Optional<Argument<?>> taken(HttpRequest<?> request) {
    return RouteAttributes.getRouteInfo(request).flatMap(RouteInfo::getRequestBodyType);
  }

  private static byte[] bytes(ByteBody body) {
    try (var in = body.toInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the body", e);
    }
  }
}
