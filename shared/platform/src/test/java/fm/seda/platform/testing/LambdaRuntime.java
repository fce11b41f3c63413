package fm.seda.platform.testing;

import com.amazonaws.services.lambda.runtime.api.client.EventHandlerLoader;
import com.amazonaws.services.lambda.runtime.api.client.HandlerInfo;
import com.amazonaws.services.lambda.runtime.api.client.LambdaRequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.dto.InvocationRequest;
import java.nio.charset.StandardCharsets;

/** Loads a function by its handler string and calls it, with AWS's own runtime client. */
public final class LambdaRuntime {

  private final LambdaRequestHandler handler;

  private LambdaRuntime(LambdaRequestHandler handler) {
    this.handler = handler;
  }

  public static LambdaRuntime load(String handlerString) throws Exception {
    var loader = LambdaRuntime.class.getClassLoader();
    return new LambdaRuntime(
        EventHandlerLoader.loadEventHandler(HandlerInfo.fromString(handlerString, loader)));
  }

  /** The answer's JSON. */
  public String call(String event) throws Exception {
    var request = new InvocationRequest();
    request.setId("request-1");
    request.setInvokedFunctionArn("arn:aws:lambda:us-east-1:000000000000:function:sample");
    request.setDeadlineTimeInMs(System.currentTimeMillis() + 30_000);
    request.setContent(event.getBytes(StandardCharsets.UTF_8));
    return handler.call(request).toString(StandardCharsets.UTF_8);
  }
}
