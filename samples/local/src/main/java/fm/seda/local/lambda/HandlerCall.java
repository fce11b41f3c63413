package fm.seda.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;

/**
 * A handler as AWS's runtime calls it, reached by reflection because the runtime lives in a class
 * loader of its own.
 */
final class HandlerCall {

  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.";

  private final Class<?> requestType;
  private final Method call;
  private final Object handler;

  private HandlerCall(Class<?> requestType, Method call, Object handler) {
    this.requestType = requestType;
    this.call = call;
    this.handler = handler;
  }

  static HandlerCall load(ClassLoader runtime, ClassLoader function, String handlerString) {
    try {
      tellTheRuntime(runtime, function);
      var info = runtime.loadClass(CLIENT + "HandlerInfo");
      var handlerInfo =
          info.getMethod("fromString", String.class, ClassLoader.class)
              .invoke(null, handlerString, function);
      var handler =
          runtime
              .loadClass(CLIENT + "EventHandlerLoader")
              .getMethod("loadEventHandler", info)
              .invoke(null, handlerInfo);
      var request = runtime.loadClass(CLIENT + "runtimeapi.dto.InvocationRequest");
      var call = runtime.loadClass(CLIENT + "LambdaRequestHandler").getMethod("call", request);
      return new HandlerCall(request, call, handler);
    } catch (InvocationTargetException e) {
      throw FunctionError.of(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This runtime interface client is not the one we know", e);
    }
  }

  /**
   * The answer to one event.
   *
   * @throws FunctionError when the handler throws anything at all
   */
  String call(String requestId, String event, Instant deadline, String functionArn) {
    try {
      var request = requestType.getConstructor().newInstance();
      set(request, "setId", String.class, requestId);
      set(request, "setContent", byte[].class, event.getBytes(UTF_8));
      set(request, "setDeadlineTimeInMs", long.class, deadline.toEpochMilli());
      set(request, "setInvokedFunctionArn", String.class, functionArn);
      var answer = (ByteArrayOutputStream) call.invoke(handler, request);
      return answer.toString(UTF_8);
    } catch (InvocationTargetException e) {
      throw FunctionError.of(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This runtime interface client is not the one we know", e);
    }
  }

  private void set(Object request, String setter, Class<?> type, Object value)
      throws ReflectiveOperationException {
    requestType.getMethod(setter, type).invoke(request, value);
  }

  /** Its {@code main}, which is not used here, would have done this. */
  private static void tellTheRuntime(ClassLoader runtime, ClassLoader function)
      throws ReflectiveOperationException {
    var field = runtime.loadClass(CLIENT + "AWSLambda").getDeclaredField("customerClassLoader");
    field.setAccessible(true);
    field.set(null, function);
  }
}
