package fm.seda.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** Cannot be made. */
public final class Stillborn implements RequestHandler<String, String> {

  public Stillborn() {
    throw new IllegalStateException("no configuration");
  }

  @Override
  public String handleRequest(String event, Context context) {
    return event;
  }
}
