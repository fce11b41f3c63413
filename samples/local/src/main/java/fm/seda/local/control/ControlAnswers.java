package fm.seda.local.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.seda.local.gateway.HttpAnswer;
import fm.seda.local.lambda.Outcome;

/** How the local endpoints answer. */
final class ControlAnswers {

  private ControlAnswers() {}

  static HttpAnswer ok(JsonNode json) {
    return HttpAnswer.json(200, json.toPrettyString() + "\n");
  }

  static HttpAnswer problem(int status, String title, String detail) {
    var problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank").put("title", title);
    problem.put("status", status).put("detail", detail);
    return HttpAnswer.of(status, "application/problem+json", problem + "\n");
  }

  static HttpAnswer notFound(String what, String name) {
    return problem(404, "Not Found", "There is no " + what + " " + name + ".");
  }

  /** A function's answer as it is; unlike the gateway this says what went wrong. */
  static HttpAnswer of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answer answer -> HttpAnswer.json(200, answer.json());
      case Outcome.Failed failed ->
          problem(502, "Function failed", failed.errorType() + ": " + failed.errorMessage());
      case Outcome.TimedOut timedOut ->
          problem(504, "Function timed out", "It may take " + timedOut.timeout() + ".");
    };
  }
}
