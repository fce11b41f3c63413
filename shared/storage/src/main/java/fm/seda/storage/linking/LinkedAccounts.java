package fm.seda.storage.linking;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People's links, as they see and change them. At most one with each provider. */
@Singleton
public final class LinkedAccounts {

  private static final String LIST =
      """
      select provider, status, broken_reason, scopes, created_at, last_synced_at
      from linked_accounts where user_id = :user order by provider\
      """;
  private static final String STORE = SqlFile.read(LinkedAccounts.class, "store.sql");
  private static final String ASK_FOR_SYNC = SqlFile.read(LinkedAccounts.class, "ask-for-sync.sql");
  private static final String FORGET =
      """
      delete from linked_accounts where user_id = :user and provider = :provider
      returning refresh_token_encrypted\
      """;

  private final Database database;
  private final Json json;

  /** Works in the name of the person a method is called for. */
  public LinkedAccounts(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** All of a person's, by provider. */
  public List<LinkedAccount> of(UUID userId) {
    return database.asPerson(
        userId,
        sql -> sql.createQuery(LIST).bind("user", userId).map((row, _) -> read(row)).list());
  }

  /** The one with this provider. */
  public Optional<LinkedAccount> of(UUID userId, MusicProvider provider) {
    return of(userId).stream().filter(link -> link.provider() == provider).findFirst();
  }

  /** Takes the place of whatever link there was; a link that is renewed is as old as it was. */
  public void store(NewLink link, Instant now) {
    database.asPersonDo(
        link.userId(),
        sql ->
            sql.createUpdate(STORE)
                .bind("user", link.userId())
                .bind("provider", link.provider().wireName())
                .bind("pseudonym", link.pseudonym())
                .bind("scopes", json.write(link.scopes()))
                .bind("grant", link.grant().bytes())
                .bind("key", link.grant().keyId())
                .bind("expiresAt", link.grant().expiresAt())
                .bind("consentedAt", link.consentedAt())
                .bind("version", link.consentVersion())
                .bind("now", now)
                .execute());
  }

  /** Deletes it; answers what had been granted, to give it back. Empty if there was no link. */
  public Optional<byte[]> forget(UUID userId, MusicProvider provider) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(FORGET)
                .bind("user", userId)
                .bind("provider", provider.wireName())
                .map((row, _) -> row.getBytes(1))
                .findOne());
  }

  /**
   * Notes that a link is to be read again.
   *
   * @param pause how long after one request the next may follow
   * @return empty if it may be read now; otherwise how long to wait
   */
  public Optional<Duration> askForSync(
      UUID userId, MusicProvider provider, Instant now, Duration pause) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(ASK_FOR_SYNC)
                .bind("user", userId)
                .bind("provider", provider.wireName())
                .bind("now", now)
                .bind("before", now.minus(pause))
                .map((row, _) -> row.getTimestamp(1).toInstant())
                .findOne()
                .filter(last -> !last.equals(now))
                .map(last -> Duration.between(now, last.plus(pause))));
  }

  /** Takes such a note back, because nobody was told. */
  public void forgetRequest(UUID userId, MusicProvider provider, Instant requestedAt) {
    database.asPersonDo(
        userId,
        sql ->
            sql.execute(
                """
                update linked_accounts set sync_requested_at = null
                where user_id = ? and provider = ? and sync_requested_at = ?\
                """,
                userId,
                provider.wireName(),
                requestedAt));
  }

  private LinkedAccount read(ResultSet row) throws SQLException {
    return new LinkedAccount(
        MusicProvider.fromWireName(row.getString("provider")).orElseThrow(),
        row.getString("status").equals("broken")
            ? Optional.of(row.getString("broken_reason"))
            : Optional.empty(),
        json.read(row.getString("scopes"), Argument.listOf(String.class)),
        row.getTimestamp("created_at").toInstant(),
        instant(row.getTimestamp("last_synced_at")));
  }

  private static Optional<Instant> instant(@Nullable Timestamp time) {
    return Optional.ofNullable(time).map(Timestamp::toInstant);
  }
}
