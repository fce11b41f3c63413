package fm.seda.storage.taste;

import fm.seda.domain.Affinity;
import fm.seda.storage.catalogue.ItemReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item in a person's recent history.
 *
 * @param place where it lies; null while it has not been embedded
 */
record Touched(Affinity affinity, List<String> genres, float @Nullable [] place) {

  /** Reads a row of {@code history.sql}. */
  static Touched in(ResultSet row) throws SQLException {
    var affinity =
        new Affinity(
            ItemReader.ref(row.getString("kind"), row.getObject("item_id", UUID.class)),
            Map.of(),
            row.getDouble("weight"),
            row.getTimestamp("last_at").toInstant());
    var genres = List.of((String[]) row.getArray("genres").getArray());
    return new Touched(affinity, genres, Places.in(row));
  }
}
