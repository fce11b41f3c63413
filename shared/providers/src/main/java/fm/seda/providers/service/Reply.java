package fm.seda.providers.service;

import fm.seda.calls.TryAgain;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What came back, read. */
record Reply(HttpResponse<byte[]> response, Part body) {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int REDIRECTED = 300;

  /**
   * Reads an answer, and what is said about a refusal if it is JSON at all.
   *
   * @throws TryAgain if it is an answer of which a part is missing
   */
  static Reply of(HttpResponse<byte[]> response, JsonMapper json) throws TryAgain {
    try {
      var node = json.readValue(response.body(), JsonNode.class);
      if (isAnswer(response) && (node == null || !node.isContainerNode())) {
        throw TryAgain.wrong("its answer is empty");
      }
      return new Reply(response, node == null ? Part.NOTHING : new Part(node));
    } catch (IOException broken) {
      if (isAnswer(response)) {
        throw TryAgain.lost("its answer cannot be read", broken);
      }
      return new Reply(response, Part.NOTHING);
    }
  }

  private static boolean isAnswer(HttpResponse<?> response) {
    return response.statusCode() >= OK
        && response.statusCode() < REDIRECTED
        && response.statusCode() != NO_CONTENT;
  }

  int status() {
    return response.statusCode();
  }

  /** A refusal to come back after, with the pause of the header or at least this one. */
  static TryAgain later(TryAgain refusal, Duration least) {
    return refusal.pause().compareTo(least) >= 0
        ? refusal
        : TryAgain.refused(String.valueOf(refusal.getMessage()), least);
  }
}
