package fm.seda.storage.security;

import fm.seda.storage.security.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An insert statement for one believable row of any table. */
final class SampleRow {

  private SampleRow() {}

  /** A row that belongs to this person; {@code other} is somebody else, for friendships. */
  static String insertInto(Table table, UUID person, UUID other) {
    var columns = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var column : withPerson(table)) {
      columns.add(column.name());
      values.add(value(table, column, person, other));
    }
    return "insert into "
        + table.name()
        + " ("
        + String.join(", ", columns)
        + ") values ("
        + String.join(", ", values)
        + ")";
  }

  private static List<Column> withPerson(Table table) {
    var columns = new ArrayList<>(table.required());
    table
        .person()
        .filter(person -> columns.stream().noneMatch(column -> column.name().equals(person)))
        .ifPresent(person -> columns.add(new Column(person, "uuid")));
    return columns;
  }

  private static String value(Table table, Column column, UUID person, UUID other) {
    if (table.person().filter(column.name()::equals).isPresent()) {
      return quoted(person);
    }
    return switch (column.name()) {
      case "friend_user_id" -> quoted(other);
      case "kind", "entity_type" -> "'room'";
      case "decision" -> "'never'";
      case "source" -> table.name().equals("lists") ? "'batch'" : "'live'";
      // an item that exists, for the tables that refer to one
      case "item_id" -> "(select id from items where kind = 'room' limit 1)";
      default -> byType(column);
    };
  }

  private static String byType(Column column) {
    return switch (column.type()) {
      case "uuid" -> quoted(UUID.randomUUID());
      case "text" -> quoted("sample-" + UUID.randomUUID());
      case "timestamptz", "date" -> "now()";
      case "json", "jsonb" -> "'{}'";
      case "bytea" -> "'\\x00'";
      case "halfvec" -> "(select array_agg(1)::halfvec from generate_series(1, 384))";
      case "vector" -> "'[1]'";
      case "_text", "_uuid", "_int4", "_float4", "_float8" -> "'{}'";
      case "bool" -> "false";
      case "int4", "int8", "float8", "numeric" -> "1";
      default ->
          throw new IllegalStateException(
              "no sample value for " + column + ": add its type here, so that the walk covers it");
    };
  }

  private static String quoted(Object value) {
    return "'" + value + "'";
  }
}
