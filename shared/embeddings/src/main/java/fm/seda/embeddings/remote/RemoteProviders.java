package fm.seda.embeddings.remote;

import fm.seda.embeddings.EmbeddingProvider;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The way in: a provider by where it is and the key it is asked with. */
public final class RemoteProviders {

  private RemoteProviders() {}

  /** OpenAI, or whatever speaks as it does at this address. */
  public static EmbeddingProvider openAi(
      URI address, String key, Patience patience, RandomGenerator chance) {
    var json = JsonMapper.createDefault();
    return at(new OpenAi(json), json, address, key, patience, chance);
  }

  /** Cohere, or whatever speaks as it does at this address. */
  public static EmbeddingProvider cohere(
      URI address, String key, Patience patience, RandomGenerator chance) {
    var json = JsonMapper.createDefault();
    return at(new Cohere(json), json, address, key, patience, chance);
  }

  private static RemoteProvider at(
      Dialect dialect,
      JsonMapper json,
      URI address,
      String key,
      Patience patience,
      RandomGenerator chance) {
    var client = HttpClient.newBuilder().connectTimeout(patience.connect()).build();
    var connection = new Connection(dialect, client, address, key, json, InstantSource.system());
    return new RemoteProvider(dialect, connection, patience, chance);
  }
}
