package fm.seda.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Tells what it was called with and how it was loaded. */
public final class Echo implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    System.out.println("echo of " + event);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("event", event);
    answer.put("requestId", context.getAwsRequestId());
    answer.put("remaining", context.getRemainingTimeInMillis());
    answer.put("instance", System.identityHashCode(this));
    answer.put("setting", setting());
    answer.put("seesTheStack", sees("fm.seda.local.lambda.FunctionHost"));
    return answer;
  }

  private static String setting() {
    var loader = Thread.currentThread().getContextClassLoader();
    var settings = new Properties();
    try (var file = loader.getResourceAsStream("application-local.properties")) {
      if (file != null) {
        settings.load(file);
      }
      return settings.getProperty("seda.sample", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean sees(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
