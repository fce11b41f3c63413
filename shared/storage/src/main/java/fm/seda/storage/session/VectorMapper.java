package fm.seda.storage.session;

import com.pgvector.PGhalfvec;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a {@code halfvec} column as {@code float[]}; null stays null. */
final class VectorMapper implements ColumnMapper<float[]> {

  @Override
  public float @Nullable [] map(ResultSet row, int column, StatementContext context)
      throws SQLException {
    return row.getObject(column) instanceof PGhalfvec vector ? vector.toArray() : null;
  }
}
