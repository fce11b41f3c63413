package fm.seda.storage.security;

import fm.seda.storage.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Walks every table as one person against the rows of another, in the role of the functions that
 * act for people, and lists whatever gets through.
 */
final class RowSecurityWalk {

  /** What everybody may read. */
  private static final Set<String> PUBLIC =
      Set.of("items", "item_vectors", "item_vectors_2", "vector_tables", "models", "model_items");

  private final TestDatabase db;
  private final UUID reader = UUID.randomUUID();
  private final UUID owner = UUID.randomUUID();
  private final List<String> leaks = new ArrayList<>();

  RowSecurityWalk(TestDatabase db) {
    this.db = db;
  }

  /** Each line names a table and what was possible on it; none is as it should be. */
  List<String> leaks() {
    var tables = db.owner().asJob(Table::all);
    db.owner().asJobDo(this::addPeople);
    db.owner().asJobDo(RowSecurityWalk::makeRoomForVersionOne);
    tables.stream().filter(table -> table.name().equals("items")).forEach(this::seed);
    tables.stream()
        .filter(table -> !Set.of("items", "users").contains(table.name()))
        .forEach(this::seed);
    tables.forEach(this::tryEverything);
    return leaks;
  }

  private void addPeople(Handle sql) {
    for (var person : List.of(reader, owner)) {
      sql.execute("insert into users (id, auth_user_id) values (?, ?)", person, person.toString());
    }
  }

  /** A model's tables take no row before its run has begun. */
  private static void makeRoomForVersionOne(Handle sql) {
    sql.select("select begin_model(now())").mapTo(Integer.class).one();
  }

  private void seed(Table table) {
    db.owner().asJobDo(sql -> sql.execute(SampleRow.insertInto(table, owner, reader)));
  }

  private void tryEverything(Table table) {
    if (!hasPolicy(table)) {
      leaks.add(table.name() + ": no row-level security");
    }
    var before = contents(table);
    var theirs = table.person().map(column -> column + " = '" + owner + "'").orElse("true");
    if (!PUBLIC.contains(table.name())) {
      expectNothing(
          table,
          "read",
          sql ->
              sql.select("select 1 from " + table.name() + " where " + theirs)
                  .mapTo(Integer.class)
                  .list()
                  .size());
    }
    expectNothing(table, "insert", sql -> sql.execute(SampleRow.insertInto(table, owner, reader)));
    var column = table.person().orElse(table.required().getFirst().name());
    expectNothing(
        table,
        "update",
        sql ->
            sql.execute(
                "update " + table.name() + " set " + column + " = " + column + " where " + theirs));
    expectNothing(
        table, "delete", sql -> sql.execute("delete from " + table.name() + " where " + theirs));
    if (!contents(table).equals(before)) {
      leaks.add(table.name() + ": its rows changed");
    }
  }

  private void expectNothing(Table table, String act, ToIntFunction<Handle> attempt) {
    try {
      int rows = db.app().asPerson(reader, attempt::applyAsInt);
      if (rows > 0) {
        leaks.add(table.name() + ": " + act + " reached " + rows + " rows");
      }
    } catch (JdbiException refused) {
      if (!String.valueOf(refused.getMessage())
          .matches("(?s).*(permission denied|row-level security).*")) {
        throw refused;
      }
    }
  }

  private boolean hasPolicy(Table table) {
    return db.owner()
        .asJob(sql ->
            sql.createQuery(
                    """
                    select c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid)
                    from pg_class c where c.oid = to_regclass(:table)
                    """)
                .bind("table", table.name())
                .mapTo(Boolean.class)
                .one());
  }

  private List<String> contents(Table table) {
    return db.owner()
        .asJob(sql ->
            sql.select("select t::text from " + table.name() + " t order by 1")
                .mapTo(String.class)
                .list());
  }
}
