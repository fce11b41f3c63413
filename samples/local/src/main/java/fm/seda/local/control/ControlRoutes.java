package fm.seda.local.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.seda.local.gateway.Endpoint;
import fm.seda.local.gateway.HttpAnswer;
import fm.seda.local.gateway.HttpRequest;
import fm.seda.local.identity.LocalIssuer;
import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.schedules.Scheduler;
import fm.seda.topology.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The routes below {@code /local}. */
public final class ControlRoutes {

  /** Longer than any function may run. */
  private static final Duration PATIENCE = Duration.ofMinutes(16);

  private final LocalIssuer issuer;
  private final FunctionHost functions;
  private final Scheduler schedules;
  private final List<Switch> servers;
  private final Runnable releaseMessages;

  /**
   * @param releaseMessages makes messages that functions failed at come back at once
   */
  public ControlRoutes(
      LocalIssuer issuer,
      FunctionHost functions,
      Scheduler schedules,
      List<Switch> servers,
      Runnable releaseMessages) {
    this.issuer = issuer;
    this.functions = functions;
    this.schedules = schedules;
    this.servers = servers;
    this.releaseMessages = releaseMessages;
  }

  public Stream<Endpoint.Mounted> all() {
    return Stream.of(
        mount("GET", "/local/.well-known/jwks.json", _ -> HttpAnswer.json(200, issuer.jwks())),
        mount("POST", "/local/tokens/{name}", this::token),
        mount("GET", "/local/functions", _ -> functions()),
        mount("POST", "/local/functions/{name}/invoke", this::invoke),
        mount("GET", "/local/schedules", _ -> schedules()),
        mount("POST", "/local/schedules/{name}/fire", this::fire),
        mount("POST", "/local/queues/release", _ -> release()),
        mount("POST", "/local/dependencies/{name}/{action}", this::turn));
  }

  private static Endpoint.Mounted mount(String method, String path, Endpoint endpoint) {
    return new Endpoint.Mounted(new Route(method, path), endpoint, PATIENCE);
  }

  private HttpAnswer token(HttpRequest.Routed routed) {
    return HttpAnswer.of(200, "text/plain", issuer.token(name(routed)) + "\n");
  }

  private HttpAnswer functions() {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var function : functions.functions()) {
      var spec = function.spec();
      list.addObject()
          .put("name", spec.name())
          .put("handler", spec.handler())
          .put("instances", function.instances())
          .put("concurrency", spec.concurrency());
    }
    return ControlAnswers.ok(list);
  }

  private HttpAnswer invoke(HttpRequest.Routed routed) throws InterruptedException {
    var event = UTF_8.decode(routed.request().body().duplicate()).toString();
    for (var function : functions.functions()) {
      if (function.spec().name().equals(name(routed))) {
        return ControlAnswers.of(function.invoke(event.isBlank() ? "{}" : event));
      }
    }
    return ControlAnswers.notFound("function", name(routed));
  }

  private HttpAnswer schedules() {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var schedule : schedules.schedules()) {
      list.addObject()
          .put("name", schedule.spec().name())
          .put("cron", schedule.spec().cron())
          .put("function", schedule.function().spec().name())
          .put("next", schedules.next(schedule).map(Instant::toString).orElse(null));
    }
    return ControlAnswers.ok(list);
  }

  private HttpAnswer fire(HttpRequest.Routed routed) throws InterruptedException {
    var schedule = schedules.find(name(routed));
    return schedule.isPresent()
        ? ControlAnswers.of(schedules.fire(schedule.get()))
        : ControlAnswers.notFound("schedule", name(routed));
  }

  private HttpAnswer release() {
    releaseMessages.run();
    return ControlAnswers.ok(JsonNodeFactory.instance.objectNode().put("released", true));
  }

  private HttpAnswer turn(HttpRequest.Routed routed) {
    var word = routed.variables().getOrDefault("action", "");
    var action =
        servers.stream()
            .filter(server -> server.name().equals(name(routed)))
            .findFirst()
            .flatMap(server -> server.action(word));
    if (action.isEmpty()) {
      return ControlAnswers.notFound("dependency or action", name(routed) + "/" + word);
    }
    try {
      action.get().run();
      var done = JsonNodeFactory.instance.objectNode();
      return ControlAnswers.ok(done.put("server", name(routed)).put("done", word));
    } catch (UnsupportedOperationException notOurs) {
      return ControlAnswers.problem(409, "Conflict", String.valueOf(notOurs.getMessage()));
    }
  }

  private static String name(HttpRequest.Routed routed) {
    return routed.variables().getOrDefault("name", "");
  }
}
