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
   * One person. What is null leaves what is known.
   *
   * @param userId the parent product's id
   * @param timeZone UTC for somebody new, if it is null
   * @param genres what they like, as far as the product knows; what they choose themselves stands
   * @param presenceVisibility {@code hidden} holds whoever said it, {@code friends} holds if
   *     nothing else was said
   */
  public record Person(
      String userId,
      @Nullable String displayName,
      @Nullable String avatarUrl,
      String region,
      @Nullable String timeZone,
      @Nullable List<String> genres,
      @Nullable List<String> languages,
      @Nullable String presenceVisibility) {}

  /** Creates these people or brings them up to date; where one is given twice, the last stands. */
  public void upsert(Collection<Person> people) {
    var rows = new LinkedHashMap<String, Map<String, @Nullable Object>>();
    people.forEach(person -> rows.put(person.userId(), row(person)));
    database.asJobDo(sql ->
        sql.createUpdate(UPSERT).bind("rows", json.write(List.copyOf(rows.values()))).execute());
  }

  private static Map<String, @Nullable Object> row(Person person) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("userId", person.userId());
    row.put("region", person.region());
    row.put("genres", person.genres());
    row.put("languages", person.languages());
    row.put("presenceVisibility", person.presenceVisibility());
    row.put("displayName", person.displayName());
    row.put("avatarUrl", person.avatarUrl());
    row.put("timeZone", person.timeZone());
    return row;
  }
}
