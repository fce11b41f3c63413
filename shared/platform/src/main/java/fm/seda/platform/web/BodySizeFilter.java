package fm.seda.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.ContentLengthExceededException;

/** Refuses bodies that are too large before anybody reads them. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodySizeFilter implements Ordered {

  private final long largest;

  BodySizeFilter(HttpSettings settings) {
    this.largest = settings.maxBody();
  }

  @Override
  public int getOrder() {
    return FilterOrder.BODY_SIZE;
  }

  @RequestFilter
  void measure(HttpRequest<?> request) {
    var size = size(request);
    if (size > largest) {
      throw new ContentLengthExceededException(largest, size);
    }
  }

  /** What has arrived, whatever the request says about it. */
  private static long size(HttpRequest<?> request) {
    return request instanceof ServerHttpRequest<?> arrived
        ? arrived.byteBody().expectedLength().orElse(0)
        : request.getContentLength();
  }
}
