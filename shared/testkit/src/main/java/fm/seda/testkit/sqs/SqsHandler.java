package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INTERNAL_FAILURE;
import static fm.seda.testkit.sqs.SqsError.Code.UNSUPPORTED_OPERATION;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the action a request names, and writes its answer or its refusal. */
final class SqsHandler implements HttpHandler {
  private static final String TARGET_PREFIX = "AmazonSQS.";

  private final Map<String, Action> actions;

  private SqsHandler(Map<String, Action> actions) {
    this.actions = actions;
  }

  static SqsHandler of(
      Messages messages, QueueDirectory directory, Redrive redrive, QueueUrls urls) {
    Map<String, Action> actions = new TreeMap<>();
    actions.putAll(new QueueActions(directory, urls).byName());
    actions.putAll(new MessageActions(messages, urls).byName());
    actions.putAll(new RedriveActions(redrive, urls).byName());
    return new SqsHandler(actions);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      try {
        answer(exchange, 200, action(target).apply(body));
      } catch (SqsError e) {
        refuse(exchange, e);
      } catch (UncheckedIOException journalFailed) {
        refuse(exchange, new SqsError(INTERNAL_FAILURE, journalFailed.toString()));
      }
    }
  }

  private Action action(@Nullable String target) {
    Action action =
        target != null && target.startsWith(TARGET_PREFIX)
            ? actions.get(target.substring(TARGET_PREFIX.length()))
            : null;
    if (action == null) {
      throw new SqsError(
          UNSUPPORTED_OPERATION,
          "X-Amz-Target is %s; this server speaks the AWS JSON protocol and knows %s."
              .formatted(target, actions.keySet()));
    }
    return action;
  }

  private static void refuse(HttpExchange exchange, SqsError e) throws IOException {
    boolean ours = e.code().ours();
    exchange
        .getResponseHeaders()
        .set("x-amzn-query-error", e.code().queryCode() + (ours ? ";Receiver" : ";Sender"));
    Object refusal = new Answers.Refusal("com.amazonaws.sqs#" + e.code().shape(), e.getMessage());
    answer(exchange, ours ? 500 : 400, refusal);
  }

  private static void answer(HttpExchange exchange, int status, Object answer) throws IOException {
    byte[] json = Wire.write(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(status, json.length);
    exchange.getResponseBody().write(json);
  }
}
