package fm.seda.storage.people;

import fm.seda.domain.problem.Forbidden;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/**
 * What people set for themselves. Documents are merged into the row, so what other parts of the
 * product keep there stays.
 */
@Singleton
public class PersonStore {

  private static final String LOAD = "select * from users where id = :id and deleted_at is null";

  private final Database database;
  private final Json json;

  /** Works in the name of the person a method is called for. */
  public PersonStore(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * The person.
   *
   * @throws Forbidden if they have been deleted
   */
  public Person load(UUID id) {
    return database.asPerson(id, sql -> load(sql, id, LOAD));
  }

  /** Replaces what they prefer. */
  public void savePreferences(UUID id, Preferences preferences) {
    database.asPersonDo(
        id,
        sql ->
            sql.createUpdate(
                    """
                    update users set preferences = preferences || cast(:preferences as jsonb),
                      updated_at = now()
                    where id = :id\
                    """)
                .bind("id", id)
                .bind("preferences", json.write(preferences))
                .execute());
  }

  /** Changes their profile and answers the person as they are now. */
  public Person changeProfile(UUID id, UnaryOperator<Profile> change) {
    return database.asPerson(
        id,
        sql -> {
          var profile = change.apply(forUpdate(sql, id).profile());
          sql.createUpdate(
                  """
                  update users set display_name = :displayName, avatar_url = :avatarUrl,
                    time_zone = :timeZone, updated_at = now()
                  where id = :id\
                  """)
              .bind("id", id)
              .bind("displayName", profile.displayName())
              .bind("avatarUrl", profile.avatarUrl())
              .bind("timeZone", profile.timeZone().getId())
              .execute();
          return load(sql, id, LOAD);
        });
  }

  /** Changes their settings and answers them as they are now. */
  public Settings changeSettings(UUID id, UnaryOperator<Settings> change) {
    return database.asPerson(
        id,
        sql -> {
          var settings = change.apply(forUpdate(sql, id).settings());
          sql.createUpdate(
                  """
                  update users set privacy_settings =
                      jsonb_strip_nulls(privacy_settings || cast(:settings as jsonb)),
                    updated_at = now()
                  where id = :id\
                  """)
              .bind("id", id)
              .bind("settings", json.write(SettingsDocument.of(settings)))
              .execute();
          return settings;
        });
  }

  private Person forUpdate(Handle sql, UUID id) {
    return load(sql, id, LOAD + " for update");
  }

  private Person load(Handle sql, UUID id, String query) {
    return sql.createQuery(query)
        .bind("id", id)
        .map(new PersonRow(json))
        .findOne()
        .orElseThrow(() -> new Forbidden("This account was deleted."));
  }
}
