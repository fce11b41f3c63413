package fm.seda.userapi;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.QueueSpec;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.LambdaApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.micronaut.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The function with everything it reaches, and people who call it. */
final class UserApi implements AutoCloseable {

  private static final String SECRET = "a gateway's secret, only for tests";

  final TestDatabase db = TestDatabase.fresh();
  final SqsServer sqs = SqsServer.inMemory();
  private final SqsClient client = sqs.client();
  private final RedisServer redis = RedisServer.start(0);
  private final Map<String, String> queues = new HashMap<>();
  private final ApplicationContext context;
  private final APIGatewayV2HTTPEventFunction function;

  UserApi() {
    var settings = new HashMap<String, Object>();
    settings.put("seda.environment", "local");
    settings.put("seda.cell", "us");
    settings.put("seda.database.url", db.jdbcUrl());
    settings.put("seda.database.user", "seda_app");
    settings.put("seda.database.password", db.password());
    settings.put("seda.redis.url", redis.uri().toString());
    settings.put("seda.aws.endpoint", sqs.endpoint().toString());
    settings.put("seda.aws.region", sqs.region());
    settings.put("seda.auth.gateway-secret", SECRET);
    settings.put("seda.limits.person", 100_000);
    for (var queue : List.of(Queues.INTERACTIONS, Queues.RERANK)) {
      var url = client.createQueue(it -> it.queueName(queue.name())).queueUrl();
      queues.put(queue.name(), url);
      settings.put("seda.queue.url." + queue.name(), url);
    }
    context =
        new LambdaApplicationContextBuilder().environments("test").properties(settings).start();
    function = new APIGatewayV2HTTPEventFunction(context);
  }

  Answer send(String person, String method, String target, @Nullable String body) {
    var question = target.indexOf('?');
    var path = question < 0 ? target : target.substring(0, question);
    var query = question < 0 ? "" : target.substring(question + 1);
    var http =
        APIGatewayV2HTTPEvent.RequestContext.Http.builder()
            .withMethod(method)
            .withPath(path)
            .withSourceIp("192.0.2.7")
            .withProtocol("HTTP/1.1")
            .build();
    var event =
        APIGatewayV2HTTPEvent.builder()
            .withVersion("2.0")
            .withRawPath(path)
            .withRawQueryString(query)
            .withQueryStringParameters(parameters(query))
            .withHeaders(
                Map.of(
                    "content-type", "application/json",
                    "x-user-id", person,
                    "x-gateway-secret", SECRET))
            .withRequestContext(
                APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).build())
            .withBody(body)
            .build();
    var response = function.handleRequest(event, new Invocation());
    return new Answer(
        response.getStatusCode(), response.getBody(), context.getBean(JsonMapper.class));
  }

  /** Takes everything out of a queue. */
  List<String> drain(QueueSpec queue) {
    var url = queues.get(queue.name());
    var bodies = new ArrayList<String>();
    List<Message> batch;
    do {
      batch = client.receiveMessage(it -> it.queueUrl(url).maxNumberOfMessages(10)).messages();
      for (var message : batch) {
        bodies.add(message.body());
        client.deleteMessage(it -> it.queueUrl(url).receiptHandle(message.receiptHandle()));
      }
    } while (!batch.isEmpty());
    return bodies;
  }

  UUID room() {
    var id = UUID.randomUUID();
    db.owner()
        .asJobDo(sql ->
            sql.execute("insert into items (kind, id, name) values ('room', ?, '#house')", id));
    return id;
  }

  <T> T ask(String sql, Class<T> type) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(type).one());
  }

  private static Map<String, String> parameters(String query) {
    var parameters = new HashMap<String, String>();
    for (var pair : query.split("&", 0)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters.put(parts[0], parts[1]);
      }
    }
    return parameters;
  }

  @Override
  public void close() {
    context.close();
    client.close();
    sqs.close();
    redis.close();
  }
}
