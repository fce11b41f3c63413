package fm.seda.storage.taste;

import fm.seda.domain.Affinity;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An item in a person's recent history. */
record Touched(Affinity affinity, List<String> genres, Optional<Located> place) {

  /** Reads a row of {@code history.sql}. */
  static Touched in(ResultSet row, Json json) throws SQLException {
    var affinity =
        new Affinity(
            ItemReader.ref(row.getString("kind"), row.getObject("item_id", UUID.class)),
            Map.of(),
            row.getDouble("weight"),
            row.getTimestamp("last_at").toInstant());
    var genres = List.of((String[]) row.getArray("genres").getArray());
    return new Touched(affinity, genres, Located.in(row, json));
  }
}
