package fm.seda.storage.bulk;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People, as the parent product knows them. */
@Singleton
public class PeopleBatch {

  private static final String UPSERT = SqlFile.read(PeopleBatch.class, "upsert-people.sql");

  private final Database database;
  private final Json json;

  /** Writes through this database, as a job. */
  public PeopleBatch(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * One person.
   *
   * @param userId the parent product's id
   * @param timeZone null leaves what is known, and that is UTC for somebody new
   * @param genres what they like, as far as the product knows; what they choose themselves stands
   */
  public record Person(
      String userId,
      @Nullable String displayName,
      @Nullable String avatarUrl,
      String region,
      @Nullable String timeZone,
      List<String> genres,
      List<String> languages,
      String presenceVisibility) {}

  /** Creates these people or brings them up to date; where one is given twice, the last stands. */
  public void upsert(Collection<Person> people) {
    var rows = new LinkedHashMap<String, Map<String, Object>>();
    people.forEach(person -> rows.put(person.userId(), row(person)));
    database.asJobDo(sql ->
        sql.createUpdate(UPSERT).bind("rows", json.write(List.copyOf(rows.values()))).execute());
  }

  private static Map<String, Object> row(Person person) {
    var row = new HashMap<String, Object>();
    row.put("userId", person.userId());
    row.put("region", person.region());
    row.put("genres", person.genres());
    row.put("languages", person.languages());
    row.put("presenceVisibility", person.presenceVisibility());
    if (person.displayName() != null) {
      row.put("displayName", person.displayName());
    }
    if (person.avatarUrl() != null) {
      row.put("avatarUrl", person.avatarUrl());
    }
    if (person.timeZone() != null) {
      row.put("timeZone", person.timeZone());
    }
    return row;
  }
}
