package fm.seda.storage.payloads;

import fm.seda.domain.payloads.Payload;
import fm.seda.domain.payloads.PayloadCache;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The answers of providers, known to all functions of a cell. */
@Singleton
public final class PostgresPayloadCache implements PayloadCache {

  /** In bytes. An answer of more is seldom asked for twice, and the table says the same. */
  static final int LARGEST = 1 << 20;

  private static final String PUT = SqlFile.read(PostgresPayloadCache.class, "put.sql");
  private static final String GET =
      "select document, fetched_at from provider_payloads"
          + " where provider = :provider and digest = :digest";
  private static final String ENTRIES =
      "select provider, count(*) as entries from provider_payloads group by provider";

  private final Database database;

  /** Keeps them in this database, as a job. */
  public PostgresPayloadCache(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Payload> get(String provider, String key) {
    return database.asJob(sql ->
        sql.createQuery(GET)
            .bind("provider", provider)
            .bind("digest", digest(key))
            .map(ConstructorMapper.of(Payload.class))
            .findOne());
  }

  @Override
  public void put(String provider, String key, Payload payload) {
    if (payload.document().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      return;
    }
    database.asJobDo(sql ->
        sql.createUpdate(PUT)
            .bind("provider", provider)
            .bind("digest", digest(key))
            .bind("asked", key)
            .bind("document", payload.document())
            .bind("fetchedAt", payload.fetchedAt())
            .execute());
  }

  @Override
  public Map<String, Long> entries() {
    return database.asJob(sql -> {
      var entries = new HashMap<String, Long>();
      sql.createQuery(ENTRIES)
          .map((row, _) -> Map.entry(row.getString("provider"), row.getLong("entries")))
          .forEach(it -> entries.put(it.getKey(), it.getValue()));
      return entries;
    });
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
