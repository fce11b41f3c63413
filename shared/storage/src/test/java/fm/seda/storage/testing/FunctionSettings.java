package fm.seda.storage.testing;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The settings a deployment gives a function, for tests that start one. */
public final class FunctionSettings {

  private final Map<String, Object> settings = new HashMap<>();

  private FunctionSettings(TestDatabase db, String role) {
    settings.put("seda.environment", "local");
    settings.put("seda.cell", "us");
    settings.put("seda.database.url", db.jdbcUrl());
    settings.put("seda.database.user", role);
    settings.put("seda.database.password", db.password());
  }

  /** For a function that works in this role. */
  public static FunctionSettings in(TestDatabase db, String role) {
    return new FunctionSettings(db, role);
  }

  /** With a cache. */
  public FunctionSettings redis(URI uri) {
    settings.put("seda.redis.url", uri.toString());
    return this;
  }

  /** With these as well. */
  public FunctionSettings with(Map<String, Object> more) {
    settings.putAll(more);
    return this;
  }

  /** All of them. */
  public Map<String, Object> toMap() {
    return Map.copyOf(settings);
  }
}
