package fm.seda.storage.bulk;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads what points at an item. */
public final class ItemRows {

  private ItemRows() {}

  /** The item a row with the columns {@code kind} and {@code id} points at. */
  public static ItemRef ref(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return new ItemRef(
        Kind.fromWireName(kind)
            .orElseThrow(() -> new IllegalStateException("a row of the unknown kind " + kind)),
        row.getObject("id", UUID.class));
  }
}
