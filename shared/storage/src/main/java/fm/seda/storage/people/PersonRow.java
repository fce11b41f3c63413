package fm.seda.storage.people;

import fm.seda.storage.session.Json;
import io.micronaut.core.type.Argument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a person from their row of {@code users}. */
record PersonRow(Json json) implements RowMapper<Person> {

  @Override
  public Person map(ResultSet row, StatementContext context) throws SQLException {
    var settings =
        json.read(row.getString("privacy_settings"), Argument.of(SettingsDocument.class));
    return new Person(
        row.getString("auth_user_id"),
        row.getString("region"),
        row.getString("role"),
        new Profile(
            row.getString("display_name"),
            row.getString("avatar_url"),
            ZoneId.of(row.getString("time_zone"))),
        json.read(row.getString("preferences"), Argument.of(Preferences.class)),
        settings.settings(),
        row.getTimestamp("created_at").toInstant());
  }
}
