package fm.seda.storage.taste;

import fm.seda.domain.Kind;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Somebody's taste on its way into {@code user_profiles}, as a row of {@code store.sql}.
 *
 * @param direction as pgvector reads it; null where nothing is known, as is {@code meta}
 * @param centres their directions, in the same form; empty where there is but one
 * @param shares of the centres, in the same order
 */
@Serdeable
record TasteRow(
    UUID userId,
    @Nullable String direction,
    @Nullable Map<String, Object> meta,
    List<String> centres,
    List<Float> shares,
    List<UUID> artists,
    List<UUID> playlists,
    List<String> genres) {

  private static final String STORE = SqlFile.read(TasteRow.class, "store.sql");

  static TasteRow of(UUID userId, Taste taste, KeptCentres centres, Collection<String> chosen) {
    var direction = taste.direction();
    return new TasteRow(
        userId,
        direction.map(Arrays::toString).orElse(null),
        direction.isPresent() ? taste.meta() : null,
        centres.directions(),
        centres.shares(),
        taste.top(Kind.ARTIST),
        taste.top(Kind.PLAYLIST),
        taste.topGenres(chosen));
  }

  /** Stores them all; who is no more is passed over. */
  static void store(Collection<TasteRow> rows, Instant now, Handle sql, Json json) {
    sql.createUpdate(STORE).bind("tastes", json.write(rows)).bind("now", now).execute();
  }
}
