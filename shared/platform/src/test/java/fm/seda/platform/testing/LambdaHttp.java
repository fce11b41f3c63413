package fm.seda.platform.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.LambdaApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.micronaut.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A function as API Gateway and the Lambda runtime call it: JSON in, through the runtime's own
 * serialisers, JSON out.
 */
public final class LambdaHttp implements AutoCloseable {

  // as the runtime has them: made once
  private static final PojoSerializer<APIGatewayV2HTTPEvent> EVENTS =
      serializer(APIGatewayV2HTTPEvent.class);
  private static final PojoSerializer<APIGatewayV2HTTPResponse> ANSWERS =
      serializer(APIGatewayV2HTTPResponse.class);

  private final ApplicationContext context;
  private final APIGatewayV2HTTPEventFunction function;
  private final JsonMapper json;

  private LambdaHttp(ApplicationContext context) {
    this.context = context;
    this.function = new APIGatewayV2HTTPEventFunction(context);
    this.json = context.getBean(JsonMapper.class);
  }

  /** Starts the function with this configuration beside the defaults. */
  public static LambdaHttp with(Map<String, Object> configuration) {
    return with(configuration, "test");
  }

  /** Starts it behind a gateway that says who is calling, for callers in a hurry. */
  public static LambdaHttp behindGateway(Map<String, Object> configuration) {
    var settings = new HashMap<>(configuration);
    settings.put("seda.auth.gateway-secret", Call.GATEWAY_SECRET);
    settings.put("seda.limits.person", 100_000);
    settings.put("seda.limits.address", 100_000);
    return with(settings);
  }

  /** Starts it with this configuration in this Micronaut environment. */
  public static LambdaHttp with(Map<String, Object> configuration, String environment) {
    return new LambdaHttp(
        new LambdaApplicationContextBuilder()
            .environments(environment)
            .properties(configuration)
            .start());
  }

  public ApplicationContext context() {
    return context;
  }

  /** Sends a request and waits for the answer. */
  public Answer send(Call call) {
    return Answer.read(wake(event(call)), json);
  }

  /** What the runtime does: turns an event of the gateway into the answer for it. */
  public byte[] wake(byte[] event) {
    var request = EVENTS.fromJson(new ByteArrayInputStream(event));
    var response = function.handleRequest(request, new LambdaContext("test"));
    var out = new ByteArrayOutputStream();
    ANSWERS.toJson(response, out);
    return out.toByteArray();
  }

  /** A request as the gateway writes it. */
  public byte[] event(Call call) {
    try {
      return json.writeValueAsBytes(call.event());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, LambdaHttp.class.getClassLoader());
  }

  @Override
  public void close() {
    context.close();
  }
}
