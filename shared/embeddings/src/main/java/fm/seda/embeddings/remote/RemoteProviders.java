package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.embeddings.guard.Guard;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * The providers that are asked over the network.
 *
 * <pre>{@code
 * var provider = RemoteProviders.openAi(URI.create("https://api.openai.com"), key, guards, json);
 * }</pre>
 */
public final class RemoteProviders {

  private RemoteProviders() {}

  /**
   * OpenAI.
   *
   * @param address where its API is; its own, or that of something that speaks as it does
   * @param guards makes the guard of its space
   */
  public static RemoteProvider openAi(
      URI address, String key, Function<EmbeddingSpace, Guard> guards, JsonMapper json) {
    return provider(new OpenAi(json), address, key, guards, json);
  }

  /** Cohere, likewise. */
  public static RemoteProvider cohere(
      URI address, String key, Function<EmbeddingSpace, Guard> guards, JsonMapper json) {
    return provider(new Cohere(json), address, key, guards, json);
  }

  private static RemoteProvider provider(
      Dialect dialect,
      URI address,
      String key,
      Function<EmbeddingSpace, Guard> guards,
      JsonMapper json) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.USUAL.connect())
            .build();
    var connection = new Connection(dialect, client, address, key, json, InstantSource.system());
    return new RemoteProvider(
        dialect, connection, guards.apply(dialect.space()), Patience.USUAL, new SecureRandom());
  }
}
