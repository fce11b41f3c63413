package fm.seda.local.gateway;

import fm.seda.local.lambda.LocalFunction;
import fm.seda.local.lambda.Outcome;
import java.time.InstantSource;
import java.util.UUID;

/** A route that a function answers. */
public final class FunctionEndpoint implements Endpoint {

  /** What Lambda takes as an event, which Base64 makes larger than the request. */
  private static final int MAX_EVENT = 6 * 1024 * 1024;

  private final String routeKey;
  private final LocalFunction function;
  private final InstantSource clock;

  public FunctionEndpoint(String routeKey, LocalFunction function, InstantSource clock) {
    this.routeKey = routeKey;
    this.function = function;
    this.clock = clock;
  }

  @Override
  public HttpAnswer answer(HttpRequest.Routed routed) throws InterruptedException {
    var request = routed.request();
    var requestId = UUID.randomUUID().toString();
    var event = HttpApiEvent.of(request, routeKey, routed.variables(), requestId, clock.instant());
    if (event.length() > MAX_EVENT) {
      return Refusal.TOO_LARGE.answer(request);
    }
    return switch (function.invoke(event)) {
      case Outcome.Answer answer ->
          HttpApiAnswer.parse(answer.json())
              .orElseGet(() -> Refusal.FUNCTION_FAILED.answer(request));
      case Outcome.Failed _ -> Refusal.FUNCTION_FAILED.answer(request);
      case Outcome.TimedOut _ -> Refusal.TOO_SLOW.answer(request);
    };
  }
}
