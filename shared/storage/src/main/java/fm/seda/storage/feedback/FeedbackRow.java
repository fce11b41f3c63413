package fm.seda.storage.feedback;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a decision from its row. */
record FeedbackRow() implements RowMapper<Feedback> {

  @Override
  public Feedback map(ResultSet row, StatementContext context) throws SQLException {
    var until = row.getTimestamp("until");
    return new Feedback(
        row.getObject("id", UUID.class),
        new ItemRef(
            Kind.fromWireName(row.getString("kind")).orElseThrow(),
            row.getObject("item_id", UUID.class)),
        row.getObject("slate_id", UUID.class),
        Decision.fromWireName(row.getString("decision")).orElseThrow(),
        row.getTimestamp("decided_at").toInstant(),
        until == null ? null : until.toInstant());
  }
}
