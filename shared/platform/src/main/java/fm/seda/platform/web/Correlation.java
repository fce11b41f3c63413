package fm.seda.platform.web;

import io.micronaut.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** The id that ties an answer to what was logged on the way to it. */
public final class Correlation {

  /** On requests and answers. */
  public static final String HEADER = "X-Correlation-Id";

  /** In the log's context. */
  public static final String MDC_KEY = "correlationId";

  private static final String ATTRIBUTE = "fm.seda.correlationId";

  private Correlation() {}

  /** The id of this request; null only before {@link CorrelationFilter} has run. */
  public static @Nullable String idOf(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class).orElse(null);
  }

  static void set(HttpRequest<?> request, String id) {
    request.setAttribute(ATTRIBUTE, id);
  }
}
