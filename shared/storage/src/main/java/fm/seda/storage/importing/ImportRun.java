package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading of somebody's library that is under way.
 *
 * @param section where it goes on, by its wire name; null at the very beginning
 * @param cursor the page of the section where it goes on; null for its first
 * @param place how many entries of the section were read
 * @param pages how many pages were read of all
 */
public record ImportRun(
    UUID id,
    UUID userId,
    MusicProvider provider,
    Instant startedAt,
    @Nullable String section,
    @Nullable String cursor,
    int place,
    int pages) {

  static ImportRun in(ResultSet row) throws SQLException {
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getObject("user_id", UUID.class),
        MusicProvider.fromWireName(row.getString("provider")).orElseThrow(),
        row.getTimestamp("started_at").toInstant(),
        row.getString("section"),
        row.getString("cursor"),
        row.getInt("place"),
        row.getInt("pages"));
  }

  /** The same after another page. */
  public ImportRun then(String nextSection, @Nullable String nextCursor, int nextPlace) {
    return new ImportRun(
        id, userId, provider, startedAt, nextSection, nextCursor, nextPlace, pages + 1);
  }
}
