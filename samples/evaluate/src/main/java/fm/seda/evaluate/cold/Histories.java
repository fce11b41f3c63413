package fm.seda.evaluate.cold;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import java.util.Collection;

/** Makes the system forget what people did and all it made of that, and remember it again. */
final class Histories {

  private static final String FORGET = SqlFile.read(Histories.class, "forget-histories.sql");

  private final Database database;

  /**
   * Of this database.
   *
   * @param database as its owner
   */
  Histories(Database database) {
    this.database = database;
    database.asJobDo(
        sql -> sql.execute("create table if not exists forgotten_affinities (like affinities)"));
  }

  /** These people have done nothing yet. */
  void forget(Collection<String> people) {
    database.asJobDo(sql ->
        sql.createUpdate(FORGET).bindArray("people", String.class, people.toArray()).execute());
  }

  /** Everything is as it was. */
  void remember() {
    database.asJobDo(sql -> {
      sql.execute("insert into affinities select * from forgotten_affinities");
      sql.execute("truncate forgotten_affinities");
    });
  }

  /** Nobody has a friend any more. */
  void endFriendships() {
    database.asJobDo(sql -> sql.execute("truncate friends"));
  }
}
