package fm.seda.embeddings.remote;

import fm.seda.calls.Caller;
import fm.seda.calls.TryAgain;
import fm.seda.embeddings.remote.Dialect.Answer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** One question and its answer over HTTP, or why there is none. */
final class Connection {

  private final Dialect dialect;
  private final Caller caller;
  private final Account account;
  private final JsonMapper json;

  Connection(Dialect dialect, Caller caller, Account account, JsonMapper json) {
    this.dialect = dialect;
    this.caller = caller;
    this.account = account;
    this.json = json;
  }

  /**
   * Asks once.
   *
   * @throws TryAgain where the next time may be better
   * @throws ProviderRefused where it will not
   */
  Answer ask(List<String> texts, Duration patience) throws TryAgain {
    var response = caller.send(request(texts), patience);
    if (response.statusCode() != 200) {
      throw refusal(response);
    }
    try {
      var answer = dialect.read(response.body());
      if (answer.vectors().size() != texts.size()) {
        throw TryAgain.wrong(
            "%d vectors for %d texts".formatted(answer.vectors().size(), texts.size()));
      }
      return answer;
    } catch (IOException broken) {
      throw TryAgain.lost("its answer cannot be read", broken);
    }
  }

  private HttpRequest request(List<String> texts) {
    try {
      return HttpRequest.newBuilder(Caller.below(account.address(), dialect.path()))
          .header("Authorization", "Bearer " + account.key())
          .header("Content-Type", "application/json")
          .header("Accept", "application/json")
          .POST(
              HttpRequest.BodyPublishers.ofByteArray(
                  json.writeValueAsBytes(dialect.question(texts))))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TryAgain refusal(HttpResponse<byte[]> response) {
    var complaint = dialect.complaint(response.body());
    if (Caller.mayPass(response.statusCode())) {
      return caller.refusal(response, complaint);
    }
    throw new ProviderRefused(dialect.space().provider(), response.statusCode(), complaint);
  }

  void close() {
    caller.close();
  }
}
