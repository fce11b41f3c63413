package fm.seda.storage.slates;

import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Puts a list together from the rows of {@code current.sql}. */
record CurrentSlate(UUID userId, String surface, ItemReader items, Json json)
    implements RowMapper<CurrentSlate.Row> {

  /** A card, and what its row says of the whole list. */
  record Row(
      Card card,
      List<String> degraded,
      UUID slateId,
      String modelVersion,
      Instant rankedAt,
      Instant expiresAt) {}

  @Override
  public Row map(ResultSet row, StatementContext context) throws SQLException {
    var kept = json.read(row.getString("context"), KeptCard.class);
    return new Row(
        kept.of(items.map(row, context)),
        kept.missing(),
        row.getObject("slate_id", UUID.class),
        row.getString("model_version"),
        row.getTimestamp("ranked_at").toInstant(),
        row.getTimestamp("expires_at").toInstant());
  }

  /** Empty where there are no rows. */
  Optional<Slate> of(List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var first = rows.getFirst();
    return Optional.of(
        new Slate(
            first.slateId(),
            userId,
            surface,
            Source.DB,
            first.modelVersion(),
            first.rankedAt(),
            first.expiresAt(),
            first.degraded(),
            rows.stream().map(Row::card).toList()));
  }
}
