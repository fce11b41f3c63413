package fm.seda.storage.linking;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Attempts to link an account, each good for one return within its time. */
@Singleton
public final class LinkAttempts {

  private static final String BEGIN =
      """
      insert into link_attempts
        (state_hash, user_id, provider, browser_hash, verifier_encrypted, return_to, consented_at,
         consent_version, created_at, expires_at)
      values
        (:state, :user, :provider, :browser, :verifier, :returnTo, :consentedAt, :version, :now, :until)\
      """;

  private final Database database;

  /** Works in the name of the person who links. */
  public LinkAttempts(Database database) {
    this.database = database;
  }

  /** Takes it down under the hash of a state that nobody else has. */
  public void begin(byte[] stateHash, LinkAttempt attempt, Instant now, Instant until) {
    database.asPersonDo(
        attempt.userId(),
        sql ->
            sql.createUpdate(BEGIN)
                .bind("state", stateHash)
                .bind("user", attempt.userId())
                .bind("provider", attempt.provider().wireName())
                .bind("browser", attempt.browserHash())
                .bind("verifier", attempt.sealedVerifier())
                .bind("returnTo", attempt.returnTo())
                .bind("consentedAt", attempt.consentedAt())
                .bind("version", attempt.consentVersion())
                .bind("now", now)
                .bind("until", until)
                .execute());
  }

  /**
   * The attempt of this state, which is used up by asking; empty if there is none, its time is over
   * or somebody has asked before.
   */
  public Optional<LinkAttempt> use(byte[] stateHash, Instant now) {
    return database.asJob(sql ->
        sql.createQuery("select * from use_link_attempt(:state, :now)")
            .bind("state", stateHash)
            .bind("now", now)
            .map((row, _) -> attempt(row))
            .findOne());
  }

  private static LinkAttempt attempt(ResultSet row) throws SQLException {
    return new LinkAttempt(
        row.getObject("user_id", UUID.class),
        MusicProvider.fromWireName(row.getString("provider")).orElseThrow(),
        row.getBytes("browser_hash"),
        row.getBytes("verifier_encrypted"),
        row.getString("return_to"),
        row.getTimestamp("consented_at").toInstant(),
        row.getString("consent_version"));
  }
}
