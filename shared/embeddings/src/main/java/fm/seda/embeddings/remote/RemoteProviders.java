package fm.seda.embeddings.remote;

import fm.seda.calls.Attempts;
import fm.seda.calls.Caller;
import fm.seda.calls.Patience;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.embeddings.guard.Guard;
import io.micronaut.json.JsonMapper;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * The providers that are asked over the network.
 *
 * <pre>{@code
 * var provider = RemoteProviders.openAi(account, Patience.USUAL, guards, json);
 * }</pre>
 */
public final class RemoteProviders {

  private RemoteProviders() {}

  /**
   * OpenAI; its vectors may have up to 1536 numbers.
   *
   * @param guards makes the guard of its space
   */
  public static RemoteProvider openAi(
      Account account, Patience patience, Function<EmbeddingSpace, Guard> guards, JsonMapper json) {
    return provider(new OpenAi(account.dim(), json), account, patience, guards, json);
  }

  /** Cohere, likewise; its vectors have 256, 512, 1024 or 1536 numbers. */
  public static RemoteProvider cohere(
      Account account, Patience patience, Function<EmbeddingSpace, Guard> guards, JsonMapper json) {
    return provider(new Cohere(account.dim(), json), account, patience, guards, json);
  }

  private static RemoteProvider provider(
      Dialect dialect,
      Account account,
      Patience patience,
      Function<EmbeddingSpace, Guard> guards,
      JsonMapper json) {
    var space = dialect.space();
    var caller = new Caller(patience.connect(), InstantSource.system());
    return new RemoteProvider(
        dialect,
        new Connection(dialect, caller, account, json),
        guards.apply(space),
        new Attempts(space.provider(), patience, new SecureRandom()));
  }
}
