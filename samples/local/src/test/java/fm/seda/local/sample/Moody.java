package fm.seda.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does as the event says: answers, throws, never ends, or waits until it is there twice. */
public final class Moody implements RequestHandler<Map<String, String>, String> {

  private static final CyclicBarrier TWO = new CyclicBarrier(2);

  @Override
  public String handleRequest(Map<String, String> event, Context context) {
    return switch (event.getOrDefault("mood", "")) {
      case "angry" -> throw new IllegalStateException("leave me alone");
      case "lazy" -> sleep();
      case "lonely" -> meet();
      default -> "fine " + System.identityHashCode(this);
    };
  }

  private String sleep() {
    try {
      new CountDownLatch(1).await();
      return "awake";
    } catch (InterruptedException e) {
      return "woken";
    }
  }

  private String meet() {
    try {
      TWO.await(20, TimeUnit.SECONDS);
      return "met " + System.identityHashCode(this);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("nobody came", e);
    }
  }
}
