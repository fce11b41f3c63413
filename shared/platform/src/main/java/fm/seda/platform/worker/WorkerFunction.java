package fm.seda.platform.worker;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.function.aws.HandlerUtils;
import io.micronaut.function.aws.LambdaApplicationContextBuilder;
import io.micronaut.function.executor.FunctionInitializer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Base of every function that queues, schedules or deployments wake. A function extends it, adds
 * nothing, and is named by its class alone; the work is done by its {@link MessageHandler} and its
 * {@link Job}s.
 *
 * <p>It reads the event itself, as a stream, because that is the one way in which the same handler
 * can take a batch of messages as well as a schedule's input.
 */
public abstract class WorkerFunction extends FunctionInitializer implements RequestStreamHandler {

  private final JsonMapper json;
  private final Worker worker;

  /** As Lambda makes it: with an application context of its own. */
  protected WorkerFunction() {
    json = applicationContext.getBean(JsonMapper.class);
    worker = applicationContext.getBean(Worker.class);
  }

  /** In an application context somebody else has started. */
  protected WorkerFunction(ApplicationContext context) {
    super(context);
    json = context.getBean(JsonMapper.class);
    worker = context.getBean(Worker.class);
  }

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    HandlerUtils.configureWithContext(this, context);
    var event = json.readValue(input.readAllBytes(), WorkerEvent.class);
    if (event == null) {
      throw new IllegalArgumentException("the event is null");
    }
    output.write(json.writeValueAsBytes(worker.work(event)));
  }

  @Override
  protected final ApplicationContextBuilder newApplicationContextBuilder() {
    return new LambdaApplicationContextBuilder();
  }
}
