package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table of vectors, all of one space.
 *
 * @param space without a provider and a model as long as nothing was ever written to the table
 */
public record VectorTable(short id, String name, EmbeddingSpace space, State state) {

  private static final Pattern NAME = Pattern.compile("item_vectors(_[0-9]+)?");
  private static final String PLACE = "<vectors>";

  /** Refuses a name that could be anything else in a statement. */
  public VectorTable {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no table of vectors is called " + name);
    }
  }

  /** What a table is there for. */
  public enum State {
    /** Tastes are computed in it. */
    LIVE,
    /** Its space is being tried out, or it is about to replace one of the same space. */
    SHADOW,
    /** It was live; people whose taste was computed then are still ranked in it. */
    FORMER
  }

  static VectorTable in(ResultSet row) throws SQLException {
    return new VectorTable(
        row.getShort("id"),
        row.getString("name"),
        new EmbeddingSpace(row.getString("provider"), row.getString("model"), row.getInt("dim")),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
  }

  /** This statement, about this table wherever it says {@code <vectors>}. */
  public String in(String sql) {
    return sql.replace(PLACE, name);
  }
}
