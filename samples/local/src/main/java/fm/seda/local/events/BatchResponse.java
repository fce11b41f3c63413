package fm.seda.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.local.lambda.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.sqs.model.Message;

/** Reads from a function's answer which messages of a batch are done. */
final class BatchResponse {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BatchResponse() {}

  /**
   * As Lambda reads it: a failure without a known id, or an answer that is no batch response, fails
   * the whole batch; no answer at all means that everything went well.
   */
  static List<Message> done(List<Message> batch, Outcome outcome) {
    if (!(outcome instanceof Outcome.Answer answer)) {
      return List.of();
    }
    var ids = new HashSet<>(batch.stream().map(Message::messageId).toList());
    try {
      var failed = failures(answer.json());
      return ids.containsAll(failed)
          ? batch.stream().filter(message -> !failed.contains(message.messageId())).toList()
          : List.of();
    } catch (JsonProcessingException notJson) {
      return List.of();
    }
  }

  private static Set<String> failures(String json) throws JsonProcessingException {
    var failed = new HashSet<String>();
    if (!json.isBlank()) {
      JSON.readTree(json)
          .path("batchItemFailures")
          .forEach(failure -> failed.add(failure.path("itemIdentifier").asText("")));
    }
    return failed;
  }
}
