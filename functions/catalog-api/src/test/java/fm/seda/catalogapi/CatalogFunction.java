package fm.seda.catalogapi;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import fm.seda.domain.port.PresentedKey;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole function with its own database, called with API Gateway's events. */
final class CatalogFunction implements AutoCloseable {

  static final String CATALOG_KEY = key("parent").text();
  static final String OTHER_KEY = key("other").text();

  private final TestDatabase database = TestDatabase.fresh();
  private final TestQueue queue = new TestQueue();
  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(
              Map.of(
                  "seda.cell",
                  "us",
                  "seda.database.url",
                  database.jdbcUrl(),
                  "seda.database.user",
                  "seda_worker",
                  "seda.database.password",
                  database.password()))
          .build()
          .registerSingleton(MessageQueue.class, queue)
          .start();
  private final APIGatewayV2HTTPEventFunction function = new APIGatewayV2HTTPEventFunction(context);

  CatalogFunction() {
    issue("parent", "catalog");
    issue("other", "experiments");
  }

  /** What came back. */
  record Answer(int status, Map<String, Object> body) {

    /** The verdict on each rejected row: {@code "[3].genres"}. */
    List<String> rejected() {
      return ((List<?>) body.get("rejected"))
          .stream().map(row -> (String) ((Map<?, ?>) row).get("parameter")).toList();
    }
  }

  Answer put(String path, String json) {
    return call("PUT", path, json, CATALOG_KEY);
  }

  Answer get(String path) {
    return call("GET", path, null, CATALOG_KEY);
  }

  Answer delete(String path) {
    return call("DELETE", path, null, CATALOG_KEY);
  }

  Answer call(String method, String path, @Nullable String json, @Nullable String key) {
    var headers = new HashMap<>(Map.of("content-type", "application/json"));
    if (key != null) {
      headers.put("x-api-key", key);
    }
    var http = Http.builder().withMethod(method).withPath(path).withSourceIp("192.0.2.7").build();
    var event =
        APIGatewayV2HTTPEvent.builder()
            .withVersion("2.0")
            .withRawPath(path)
            .withRawQueryString("")
            .withHeaders(headers)
            .withRequestContext(RequestContext.builder().withHttp(http).build())
            .withBody(json)
            .build();
    var response = function.handleRequest(event, null);
    var body = response.getBody();
    return new Answer(
        response.getStatusCode(),
        body == null || body.isEmpty() ? Map.of() : context.getBean(Json.class).readObject(body));
  }

  TestQueue queue() {
    return queue;
  }

  /** The one value this asks for, seen as the owner. */
  String value(String question) {
    return database.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }

  @Override
  public void close() {
    context.close();
  }

  private static PresentedKey key(String id) {
    return new PresentedKey(id, "0123456789abcdef_0123456789-ABCD");
  }

  private void issue(String id, String scope) {
    database
        .owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into api_keys (id, name, secret_hash, scopes) values (?, ?, ?, array[?])",
                id,
                id,
                HexFormat.of().parseHex(key(id).secretHash()),
                scope));
  }
}
