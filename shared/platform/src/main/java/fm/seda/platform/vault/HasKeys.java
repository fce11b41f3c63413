package fm.seda.platform.vault;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;

/** Whether this deployment says where keys are. Without them nothing is sealed, or opened. */
final class HasKeys implements Condition {

  @Override
  @SuppressWarnings("rawtypes")
  public boolean matches(ConditionContext context) {
    if (context.containsProperty("seda.vault.key")
        || context.containsProperty("seda.vault.key-file")) {
      return true;
    }
    context.fail("seda.vault.key is missing: it must be the ARN of a key of AWS KMS");
    return false;
  }
}
