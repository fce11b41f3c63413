package fm.seda.platform.web;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.DefaultLambdaContextFactory;
import io.micronaut.function.aws.LambdaContextFactory;
import jakarta.inject.Singleton;

/**
 * Keeps what belongs to one invocation out of the application context. Micronaut would register it
 * there for every request, and forget all it had found out about other beans: half the processor's
 * time of a feed that is in the cache. Whoever wants the invocation's id finds it with the log's.
 */
@Singleton
@Replaces(DefaultLambdaContextFactory.class)
final class NoBeansOfInvocations implements LambdaContextFactory {

  @Override
  public void registerSingletons(Context context) {
    // nothing of ours asks for it
  }
}
