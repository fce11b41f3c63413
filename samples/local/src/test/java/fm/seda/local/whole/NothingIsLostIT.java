package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.sample.Await;
import fm.seda.testkit.sqs.SqsServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What was accepted is written exactly once: over a kill, beside poison, and under load. */
class NothingIsLostIT {

  private static final Duration LONG = Duration.ofMinutes(3);

  private static LiveStack stack;

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.shared();
  }

  @Test
  void aKillInTheMiddleOfFiveThousandInteractionsLosesNoneAndCountsNoneTwice() throws IOException {
    var person = "survivor-" + UUID.randomUUID();
    var token = stack.token(person);
    var accepted = 0;
    for (int batch = 0; batch < 10; batch++) {
      var answer = stack.call("POST", "/interactions/batch", token, plays(500));
      assertThat(answer.status()).isEqualTo(202);
      accepted += answer.body().path("accepted").size();
    }
    assertThat(accepted).isEqualTo(5_000);

    stack.kill();
    assertThat(stack.count(factsOf(person))).as("written before the kill").isLessThan(5_000);
    stack.restart();

    Await.until("all are written", LONG, () -> stack.count(factsOf(person)) >= 5_000);
    assertThat(stack.count(factsOf(person))).isEqualTo(5_000);
    assertThat(stack.count(playsOf(person))).isEqualTo(5_000);
  }

  @Test
  void aPoisonMessageEndsInTheDeadLetterQueueAndBlocksNothing() {
    var person = "beside-poison-" + UUID.randomUUID();
    var token = stack.token(person);
    try (var server = SqsServer.external(URI.create(stack.environment().get("SEDA_SQS_ENDPOINT")));
        var queues = server.client()) {
      var queue = queues.getQueueUrl(it -> it.queueName("interactions")).queueUrl();
      var dead = queues.getQueueUrl(it -> it.queueName("interactions-dlq")).queueUrl();
      queues.sendMessage(it -> it.queueUrl(queue).messageBody("{\"poison\": "));

      assertThat(stack.call("POST", "/interactions/batch", token, plays(10)).status())
          .isEqualTo(202);

      Await.until("the others are written", LONG, () -> stack.count(factsOf(person)) == 10);
      Await.until(
          "the poison is put aside",
          LONG,
          () -> {
            // instead of waiting for the visibility timeout of every try
            stack.call("POST", "/local/queues/release", null, null);
            return has(queues, dead);
          });
    }
  }

  @Test
  void fiftyClientsAtOnceLoseNothing() throws InterruptedException, ExecutionException {
    var until = Instant.now().plusSeconds(20);
    var accepted = new LongAdder();
    var failures = new AtomicInteger();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, 50)
              .mapToObj(i -> clients.submit(() -> use("load-" + i, until, accepted, failures)))
              .toList();
      for (var client : running) {
        client.get();
      }
    }

    assertThat(failures).hasValue(0);
    assertThat(accepted.sum()).as("every client had its turn").isGreaterThanOrEqualTo(50 * 5);
    var facts =
        "select count(*) from fact_events f join users u on u.id = f.user_id"
            + " where u.auth_user_id like 'load-%' and event_type = 'play'";
    Await.until("all are written", LONG, () -> stack.count(facts) >= accepted.sum());
    assertThat(stack.count(facts)).isEqualTo(accepted.sum());
  }

  private static void use(String name, Instant until, LongAdder accepted, AtomicInteger failures) {
    var token = stack.token(name);
    note(
        stack.call(
            "PUT",
            "/me/preferences",
            token,
            "{\"genres\": [\"house\", \"jazz\", \"ambient\"], \"onboarded\": true}"),
        failures);
    do {
      var feed = note(stack.call("GET", "/v1/feed?limit=5", token, null), failures);
      var sent = note(stack.call("POST", "/interactions/batch", token, plays(5)), failures);
      accepted.add(sent.body().path("accepted").size());
      for (var card : Feeds.cards(feed.body()).stream().limit(1).toList()) {
        var decided =
            note(
                stack.call(
                    "POST",
                    "/v1/feedback",
                    token,
                    "{\"kind\": \"%s\", \"id\": \"%s\", \"decision\": \"dismiss\"}"
                        .formatted(card.path("kind").asText(), card.path("id").asText())),
                failures);
        var id = decided.body().path("feedbackId").asText();
        note(stack.call("DELETE", "/v1/feedback/" + id, token, null), failures);
      }
    } while (Instant.now().isBefore(until));
  }

  private static LiveStack.Answer note(LiveStack.Answer answer, AtomicInteger failures) {
    if (answer.status() >= 500) {
      failures.incrementAndGet();
    }
    return answer;
  }

  private static boolean has(SqsClient queues, String queue) {
    return !queues.receiveMessage(it -> it.queueUrl(queue)).messages().isEmpty();
  }

  private static String plays(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ ->
            "{\"id\": \"%s\", \"type\": \"play\", \"kind\": \"track\", \"itemId\": \"%s\"}"
                .formatted(UUID.randomUUID(), UUID.randomUUID()))
        .collect(Collectors.joining(",", "{\"interactions\": [", "]}"));
  }

  private static String factsOf(String person) {
    return "select count(*) from fact_events f join users u on u.id = f.user_id"
        + " where u.auth_user_id = '"
        + person
        + "'";
  }

  private static String playsOf(String person) {
    return "select coalesce(sum((counts ->> 'play')::int), 0) from affinities a"
        + " join users u on u.id = a.user_id where u.auth_user_id = '"
        + person
        + "'";
  }
}
