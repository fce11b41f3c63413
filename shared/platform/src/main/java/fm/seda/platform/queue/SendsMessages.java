package fm.seda.platform.queue;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;

/** Whether this function has anybody to send to. Those that have not need no SQS client. */
final class SendsMessages implements Condition {

  @Override
  @SuppressWarnings("rawtypes")
  public boolean matches(ConditionContext context) {
    return context.containsProperties("seda.queue.url");
  }
}
