package fm.seda.catalogapi.providers;

import fm.seda.catalogapi.CatalogFunction;
import fm.seda.platform.testing.Answer;
import fm.seda.testkit.redis.RedisServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The function with the providers it asks and the Redis in which it remembers what they did. */
final class World implements AutoCloseable {

  /** One for all tests, which each have a cell of their own in it; it dies with this JVM. */
  private static final RedisServer REDIS = RedisServer.start(0);

  final PretendProviders providers = new PretendProviders();
  CatalogFunction catalogue = start(Map.of());

  private CatalogFunction start(Map<String, Object> more) {
    var settings = new HashMap<>(providers.settings());
    settings.put("seda.redis.url", REDIS.uri().toString());
    settings.put("seda.cell", "c" + System.nanoTime());
    settings.putAll(more);
    return new CatalogFunction(settings);
  }

  /** From now on with these settings as well, an empty catalogue and nothing to remember. */
  void restart(Map<String, Object> more) {
    catalogue.close();
    catalogue = start(more);
  }

  /** Imports what this means at Spotify, and whatever more is wanted of that. */
  Answer bring(String type, String value, String more) {
    return catalogue.post(
        "/v1/providers/spotify/import",
        "{\"source\":{\"type\":\"%s\",\"value\":\"%s\"}%s}".formatted(type, value, more));
  }

  /** Imports this track of Spotify. */
  Answer bring(int number) {
    return bring("id", Documents.id(number), "");
  }

  Answer search(String provider, String body) {
    return catalogue.post("/v1/providers/" + provider + "/search", body);
  }

  /** What the function says of this provider. */
  @SuppressWarnings("unchecked")
  Map<String, Object> status(String provider) {
    return ((List<Map<String, Object>>) status().json().get("providers"))
        .stream().filter(it -> provider.equals(it.get("provider"))).findFirst().orElseThrow();
  }

  Answer status() {
    return catalogue.get("/v1/providers/status");
  }

  /** The tracks of an answer. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> tracks(Answer answer) {
    return (List<Map<String, Object>>) answer.json().get("tracks");
  }

  @Override
  public void close() {
    catalogue.close();
    providers.close();
  }
}
