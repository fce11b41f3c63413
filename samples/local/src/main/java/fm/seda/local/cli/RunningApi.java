package fm.seda.local.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.seda.local.stack.LocalFolder;
import fm.seda.local.stack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a stack answers that runs in another process, below {@code /local}. */
record RunningApi(URI address, LocalFolder folder) {

  private static final Pattern ADDRESS = Pattern.compile("export SEDA_URL='(.*)'");

  /**
   * The one that keeps its things in this folder.
   *
   * @throws StackException if none does, or it is not ready yet
   */
  static RunningApi of(LocalFolder folder) {
    if (new StackProcess(folder).find().isEmpty()) {
      throw new StackException("seda does not run", "start it by ./seda up --detach");
    }
    if (!Files.exists(folder.environment())) {
      throw new StackException("seda is still starting", "try again when it says it is ready");
    }
    try (var lines = Files.lines(folder.environment())) {
      return lines
          .map(ADDRESS::matcher)
          .filter(Matcher::matches)
          .findFirst()
          .map(line -> new RunningApi(URI.create(line.group(1)), folder))
          .orElseThrow(() ->
              new StackException(
                  folder.environment() + " has no address in it", "start anew by ./seda down, up"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder.environment(), e);
    }
  }

  /**
   * Runs a job of a function and answers what it answered.
   *
   * @throws StackException if it failed
   */
  String run(String function, String job) throws InterruptedException {
    var event = JsonNodeFactory.instance.objectNode().put("job", job);
    var path = "/local/functions/%s/invoke".formatted(function);
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(event.toString()))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw failed(function, job, answer);
      }
      return answer.body();
    } catch (IOException e) {
      throw new StackException(
          "seda does not answer at " + address, "see " + folder.logs() + ", or ./seda down, up", e);
    }
  }

  private StackException failed(String function, String job, HttpResponse<String> answer)
      throws IOException {
    var problem = new ObjectMapper().readTree(answer.body());
    return new StackException(
        "%s did not do %s: %s"
            .formatted(function, job, problem.path("detail").asText(answer.body())),
        "see " + folder.logs().resolve(function + ".log"));
  }
}
