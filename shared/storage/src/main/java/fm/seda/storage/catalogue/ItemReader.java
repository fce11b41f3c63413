package fm.seda.storage.catalogue;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.session.Json;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads an item from a row that has the columns of {@code items}, whatever else it has. */
@Singleton
public final class ItemReader implements RowMapper<Item> {

  private static final Argument<Map<String, String>> TEXTS =
      Argument.mapOf(String.class, String.class);
  private static final Argument<Map<String, Object>> VALUES =
      Argument.mapOf(String.class, Object.class);

  private final Json json;

  /** Reads the JSON columns with this. */
  public ItemReader(Json json) {
    this.json = json;
  }

  @Override
  public Item map(ResultSet row, StatementContext context) throws SQLException {
    return new Item(
        ref(row.getString("kind"), row.getObject("id", UUID.class)),
        row.getString("name"),
        texts(row.getArray("genres")),
        row.getDouble("popularity"),
        row.getObject("engagement", Double.class),
        row.getString("creator"),
        externalIds(row.getString("external_ids")),
        attributes(row.getString("attributes")),
        row.getTimestamp("created_at").toInstant());
  }

  Map<String, String> externalIds(String document) {
    return withoutNulls(json.read(document, TEXTS));
  }

  Map<String, Object> attributes(String document) {
    return withoutNulls(json.read(document, VALUES));
  }

  /** The item these two columns name. */
  public static ItemRef ref(String kind, UUID id) {
    return new ItemRef(kind(kind), id);
  }

  /** The kind this column names. */
  public static Kind kind(String kind) {
    return Kind.fromWireName(kind)
        .orElseThrow(() -> new IllegalStateException("the database knows a kind " + kind));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static <V> Map<String, V> withoutNulls(Map<String, V> values) {
    var known = new HashMap<>(values);
    known.values().removeIf(Objects::isNull);
    return known;
  }
}
