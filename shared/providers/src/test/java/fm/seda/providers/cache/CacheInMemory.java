package fm.seda.providers.cache;

import fm.seda.domain.payloads.Payload;
import fm.seda.domain.payloads.PayloadCache;
import fm.seda.domain.problem.Unavailable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cache as it is in Postgres, without one; it may be down. */
public final class CacheInMemory implements PayloadCache {

  private final Map<String, Payload> payloads = new ConcurrentHashMap<>();
  private volatile boolean isDown;

  public void goDown() {
    isDown = true;
  }

  /** Everything in it becomes this. */
  public void spoil(String document) {
    payloads.replaceAll((_, old) -> new Payload(document, old.fetchedAt()));
  }

  @Override
  public Optional<Payload> get(String provider, String key) {
    answer();
    return Optional.ofNullable(payloads.get(provider + " " + key));
  }

  @Override
  public void put(String provider, String key, Payload payload) {
    answer();
    payloads.put(provider + " " + key, payload);
  }

  @Override
  public Map<String, Long> entries() {
    answer();
    return payloads.keySet().stream()
        .collect(Collectors.groupingBy(it -> it.split(" ", 2)[0], Collectors.counting()));
  }

  private void answer() {
    if (isDown) {
      throw new Unavailable("database", new IOException("down"));
    }
  }
}
