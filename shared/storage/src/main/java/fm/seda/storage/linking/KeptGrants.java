package fm.seda.storage.linking;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What was granted, for the jobs that use it and those that keep it in order. */
@Singleton
public final class KeptGrants {

  private static final String FIND =
      """
      select refresh_token_encrypted from linked_accounts
      where user_id = :user and provider = :provider and status = 'active'
        and refresh_token_encrypted is not null\
      """;
  private static final String REPLACE =
      """
      update linked_accounts
      set refresh_token_encrypted = :grant, key_id = :key, access_token_expires_at = :expiresAt,
          updated_at = :now
      where user_id = :user and provider = :provider\
      """;
  private static final String BREAK =
      """
      update linked_accounts
      set status = 'broken', broken_reason = :reason, broken_at = :now, updated_at = :now
      where user_id = :user and provider = :provider and status = 'active'
        and refresh_token_encrypted = :seen\
      """;
  private static final String UNDER_OTHER_KEYS =
      """
      select id, user_id, provider, refresh_token_encrypted from linked_accounts
      where refresh_token_encrypted is not null and key_id is distinct from :key
        and id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
      order by id limit :limit\
      """;
  private static final String REWRAPPED =
      """
      update linked_accounts set refresh_token_encrypted = :sealed, key_id = :key
      where id = :id and refresh_token_encrypted = :seen\
      """;

  private final Database database;

  /** Works on this database, as a job. */
  public KeptGrants(Database database) {
    this.database = database;
  }

  /** A grant that is not sealed with the current key. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Outdated(UUID id, UUID userId, MusicProvider provider, byte[] sealed) {}

  /** What holds now; empty if there is no link, or a broken one. */
  public Optional<byte[]> find(UUID userId, MusicProvider provider) {
    return database.asJob(sql -> find(FIND, userId, provider, sql));
  }

  /**
   * Has somebody renew a grant while nobody else does: those who come meanwhile wait and see what
   * came of it. What is answered has been stored when this returns.
   *
   * @param renewal makes of what holds now what is to hold; empty leaves it as it is
   * @return what holds then; empty if there is no link, or a broken one
   */
  public Optional<byte[]> renew(
      UUID userId,
      MusicProvider provider,
      Instant now,
      Function<byte[], Optional<SealedGrant>> renewal) {
    return database.asJob(sql ->
        find(FIND + " for update", userId, provider, sql)
            .map(held ->
                renewal
                    .apply(held)
                    .map(renewed -> replace(userId, provider, renewed, now, sql))
                    .orElse(held)));
  }

  /**
   * Notes that the provider does not take a grant any more; nothing happens if another has taken
   * its place meanwhile.
   *
   * @param seen the grant that was refused
   */
  public boolean markBroken(
      UUID userId, MusicProvider provider, byte[] seen, String reason, Instant now) {
    return database.asJob(sql ->
        sql.createUpdate(BREAK)
                .bind("user", userId)
                .bind("provider", provider.wireName())
                .bind("seen", seen)
                .bind("reason", reason)
                .bind("now", now)
                .execute()
            > 0);
  }

  /** Grants that are sealed with another key than this, in the order of their ids. */
  public List<Outdated> outdated(String key, @Nullable UUID after, int limit) {
    return database.asJob(sql ->
        sql.createQuery(UNDER_OTHER_KEYS)
            .bind("key", key)
            .bind("after", after)
            .bind("limit", limit)
            .map((row, _) ->
                new Outdated(
                    row.getObject("id", UUID.class),
                    row.getObject("user_id", UUID.class),
                    MusicProvider.fromWireName(row.getString("provider")).orElseThrow(),
                    row.getBytes("refresh_token_encrypted")))
            .list());
  }

  /** Puts the same grant in its place; false if it has changed meanwhile, and is left as it is. */
  public boolean rewrapped(Outdated old, byte[] sealed, String key) {
    return database.asJob(sql ->
        sql.createUpdate(REWRAPPED)
                .bind("id", old.id())
                .bind("seen", old.sealed())
                .bind("sealed", sealed)
                .bind("key", key)
                .execute()
            > 0);
  }

  private static Optional<byte[]> find(
      String query, UUID userId, MusicProvider provider, Handle sql) {
    return sql.createQuery(query)
        .bind("user", userId)
        .bind("provider", provider.wireName())
        .map((row, _) -> row.getBytes(1))
        .findOne();
  }

  private static byte[] replace(
      UUID userId, MusicProvider provider, SealedGrant renewed, Instant now, Handle sql) {
    sql.createUpdate(REPLACE)
        .bind("user", userId)
        .bind("provider", provider.wireName())
        .bind("grant", renewed.bytes())
        .bind("key", renewed.keyId())
        .bind("expiresAt", renewed.expiresAt())
        .bind("now", now)
        .execute();
    return renewed.bytes();
  }
}
