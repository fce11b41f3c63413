package fm.seda.storage.security;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A table as the catalogue describes it.
 *
 * @param required columns that must be given: not null and without a default
 * @param person the column that says whose row it is, where there is one
 */
record Table(String name, List<Column> required, Optional<String> person) {

  record Column(String name, String type) {}

  /** Every table that holds rows, without partitions and the migration tool's own. */
  static List<Table> all(Handle sql) {
    return sql
        .createQuery(
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and not relispartition and relname <> 'flyway_schema_history'
            order by relname
            """)
        .mapTo(String.class)
        .list()
        .stream()
        .map(name -> describe(sql, name))
        .toList();
  }

  private static Table describe(Handle sql, String name) {
    var required =
        sql.createQuery(
                """
                select column_name as name, udt_name as type from information_schema.columns
                where table_schema = 'public' and table_name = :table
                  and is_nullable = 'NO' and column_default is null and is_identity = 'NO'
                order by ordinal_position
                """)
            .bind("table", name)
            .map((row, context) -> new Column(row.getString("name"), row.getString("type")))
            .list();
    var person =
        sql.createQuery(
                """
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = :table and column_name = 'user_id'
                """)
            .bind("table", name)
            .mapTo(String.class)
            .findOne();
    return new Table(name, required, name.equals("users") ? Optional.of("id") : person);
  }
}
