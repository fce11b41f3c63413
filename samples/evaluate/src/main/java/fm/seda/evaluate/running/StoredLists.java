package fm.seda.evaluate.running;

import fm.seda.evaluate.data.Ids;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lists that ranking has left in the database. */
record StoredLists(Database database) {

  private static final String LISTS = SqlFile.read(StoredLists.class, "lists.sql");
  private static final String HEARD = SqlFile.read(StoredLists.class, "heard.sql");

  /** The artists of each person's list, the best first, by the ids of the data set. */
  SortedMap<String, List<String>> of(String surface) {
    var lists = new TreeMap<String, List<String>>(Ids.ORDER);
    database.asJobDo(sql ->
        sql.createQuery(LISTS)
            .bind("surface", surface)
            .map((row, _) -> Map.entry(row.getString("person"), row.getString("artist")))
            .forEach(card ->
                lists.computeIfAbsent(card.getKey(), _ -> new ArrayList<>()).add(card.getValue())));
    return lists;
  }

  /** The signals that have a part in a card of anybody's list. */
  Set<String> heard(String surface) {
    return database.asJob(
        sql -> sql.createQuery(HEARD).bind("surface", surface).mapTo(String.class).set());
  }

  /** How many people have one. */
  long people() {
    return database.asJob(sql ->
        sql.createQuery("select count(distinct user_id) from lists").mapTo(Long.class).one());
  }

  /** Nobody has a list any more. */
  void forget() {
    database.asJobDo(sql -> sql.execute("truncate lists"));
  }
}
