package fm.seda.mocks.control;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.faults.Mood;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The mood somebody wants an API to be in. */
record FaultWish(Api api, Mood mood) {

  private static final List<String> FIELDS =
      List.of("latencyMs", "errorRate", "status", "retryAfter", "fault", "perMinute");
  private static final int MOST_LATENCY_MILLIS = 600_000;
  private static final int MOST_RETRY_AFTER = 86_400;
  private static final int MOST_PER_MINUTE = 1_000_000;

  static FaultWish read(byte[] body, List<Api> apis) {
    var written = Written.read(body, apis, "There is no API", FIELDS);
    var api = written.api();
    var wish = written.fields();
    var fault = fault(wish.path("fault"), api);
    if (fault != Fault.NONE && (wish.has("status") || wish.has("retryAfter"))) {
      throw new BadWish(
          "An answer is refused or has a fault, not both",
          "leave out status and retryAfter, or fault");
    }
    var latency = whole(wish, "latencyMs", 0, MOST_LATENCY_MILLIS);
    var statuses = statuses(wish.path("status"));
    var retryAfter = whole(wish, "retryAfter", 0, MOST_RETRY_AFTER);
    var goesWrong = fault != Fault.NONE || !statuses.isEmpty() || retryAfter.isPresent();
    return new FaultWish(
        api,
        new Mood(
            Duration.ofMillis(latency.orElse(0)),
            rate(wish.path("errorRate"), goesWrong ? 1 : 0),
            statuses.isEmpty() ? Mood.UNAVAILABLE : statuses,
            retryAfter,
            fault,
            whole(wish, "perMinute", 1, MOST_PER_MINUTE)));
  }

  private static Fault fault(JsonNode name, Api api) {
    return name.isMissingNode()
        ? Fault.NONE
        : Fault.named(name.asText(), api.faults())
            .orElseThrow(() ->
                new BadWish(
                    "%s has no fault %s".formatted(api.name(), name),
                    "fault can be "
                        + api.faults().stream()
                            .map(Fault::wireName)
                            .collect(Collectors.joining(", "))));
  }

  private static List<Integer> statuses(JsonNode given) {
    if (given.isMissingNode()) {
      return List.of();
    }
    var statuses = given.isArray() ? given.valueStream().toList() : List.of(given);
    if (statuses.isEmpty() || !statuses.stream().allMatch(FaultWish::isRefusal)) {
      throw new BadWish(
          "status is " + given,
          "status can be a whole number from 400 to 599, or a list of them such as [429, 503]");
    }
    return statuses.stream().map(JsonNode::asInt).toList();
  }

  private static boolean isRefusal(JsonNode status) {
    return status.isInt() && status.asInt() >= 400 && status.asInt() <= 599;
  }

  private static OptionalInt whole(JsonNode wish, String field, int least, int most) {
    var number = wish.path(field);
    if (number.isMissingNode()) {
      return OptionalInt.empty();
    }
    if (!number.isInt() || number.asInt() < least || number.asInt() > most) {
      throw new BadWish(
          "%s is %s".formatted(field, number),
          "%s can be a whole number from %d to %d".formatted(field, least, most));
    }
    return OptionalInt.of(number.asInt());
  }

  private static double rate(JsonNode number, double otherwise) {
    if (number.isMissingNode()) {
      return otherwise;
    }
    if (!number.isNumber() || !(number.asDouble() >= 0 && number.asDouble() <= 1)) {
      throw new BadWish(
          "errorRate is " + number, "errorRate can be a number from 0 to 1, such as 0.2");
    }
    return number.asDouble();
  }
}
