package fm.seda.storage.taste;

import fm.seda.storage.vectors.HalfVectors;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads where an item lies from the column {@code embedding}. */
final class Places {

  private Places() {}

  /** Null while it has not been embedded. */
  static float @Nullable [] in(ResultSet row) throws SQLException {
    var sent = row.getBytes("embedding");
    return sent == null ? null : HalfVectors.unpack(sent);
  }
}
