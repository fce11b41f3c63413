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
 * var provider = RemoteProviders.openAi(address, key, 1536, guards, json);
 * }</pre>
 */
public final class RemoteProviders {

  private RemoteProviders() {}

  /**
   * OpenAI.
   *
   * @param address where its API is; its own, or that of something that speaks as it does
   * @param dim how many numbers a vector is to have, up to 1536
   * @param guards makes the guard of its space
   */
  public static RemoteProvider openAi(
      URI address, String key, int dim, Function<EmbeddingSpace, Guard> guards, JsonMapper json) {
    return provider(new OpenAi(dim, json), address, key, guards, json);
  }

  /** Cohere, likewise; it has vectors of 256, 512, 1024 and 1536 numbers. */
  public static RemoteProvider cohere(
      URI address, String key, int dim, Function<EmbeddingSpace, Guard> guards, JsonMapper json) {
    return provider(new Cohere(dim, json), address, key, guards, json);
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
