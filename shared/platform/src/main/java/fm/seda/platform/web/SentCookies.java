package fm.seda.platform.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.servlet.http.ServletHttpRequest;
import java.util.List;
import java.util.Optional;

/**
 * Cookies as API Gateway hands them over: in a field of the event, not among the headers, where the
 * framework would look.
 */
public final class SentCookies {

  private SentCookies() {}

  /** The value of the first cookie of this name. */
  public static Optional<String> named(String name, HttpRequest<?> request) {
    var start = name + "=";
    return event(request).map(APIGatewayV2HTTPEvent::getCookies).orElse(List.of()).stream()
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(start))
        .map(cookie -> cookie.substring(start.length()))
        .findFirst();
  }

  private static Optional<APIGatewayV2HTTPEvent> event(HttpRequest<?> request) {
    return switch (request) {
      case ServletHttpRequest<?, ?> arrived
          when arrived.getNativeRequest() instanceof APIGatewayV2HTTPEvent event ->
          Optional.of(event);
      case HttpRequestWrapper<?> wrapped -> event(wrapped.getDelegate());
      default -> Optional.empty();
    };
  }
}
