package fm.seda.storage.people;

import fm.seda.domain.port.People;
import fm.seda.domain.problem.Forbidden;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Knows people by the parent product's id, and gives each a row when they are first seen. */
@Singleton
public class SignIn implements People {

  private static final String IS_ADMIN =
      "select role in ('admin', 'super_admin') from users where id = :id and deleted_at is null";

  private final Database database;

  /** Asks this database, in nobody's name: who it is, is only just being found out. */
  public SignIn(Database database) {
    this.database = database;
  }

  @Override
  public UUID signIn(String externalId, String cell) {
    return database
        .asJob(sql ->
            sql.createQuery("select auth.sign_in(:externalId, :cell)")
                .bind("externalId", externalId)
                .bind("cell", cell)
                .mapTo(UUID.class)
                .findOne())
        .orElseThrow(() ->
            new Forbidden("This account is not served here: it was deleted or lives elsewhere."));
  }

  @Override
  public boolean isAdmin(UUID userId) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(IS_ADMIN)
                .bind("id", userId)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }
}
