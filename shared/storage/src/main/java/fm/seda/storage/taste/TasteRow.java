package fm.seda.storage.taste;

import com.pgvector.PGvector;
import fm.seda.domain.Kind;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's taste on its way into {@code user_profiles}, by {@code store.sql}.
 *
 * @param direction null where nothing is known, as is {@code meta}
 */
record TasteRow(
    UUID userId,
    float @Nullable [] direction,
    @Nullable Map<String, Object> meta,
    KeptCentres centres,
    List<UUID> artists,
    List<UUID> playlists,
    List<String> genres) {

  private static final String STORE = SqlFile.read(TasteRow.class, "store.sql");

  static TasteRow of(UUID userId, Taste taste, KeptCentres centres, Collection<String> chosen) {
    var direction = centres.only().or(taste::direction).orElse(null);
    return new TasteRow(
        userId,
        direction,
        direction == null ? null : taste.meta(),
        centres,
        taste.top(Kind.ARTIST),
        taste.top(Kind.PLAYLIST),
        taste.topGenres(chosen));
  }

  /** Stores them all; who is no more is passed over. */
  static void store(Collection<TasteRow> rows, Instant now, Handle sql, Json json) {
    // one by one: the driver answers an Error where a connection breaks during a batch
    rows.stream()
        // in an order that all who store several keep to
        .sorted(Comparator.comparing(TasteRow::userId))
        .forEach(row -> row.store(now, sql, json));
  }

  /** Stores this one, unless they are no more. */
  void store(Instant now, Handle sql, Json json) {
    sql.createUpdate(STORE)
        .bind("now", now)
        .bind("user", userId)
        .bind("direction", vector(direction))
        .bind("meta", meta == null ? null : json.write(meta))
        .bindArray("centres", String.class, centres.directions())
        .bindArray("shares", Float.class, centres.shares())
        .bindArray("artists", UUID.class, artists)
        .bindArray("playlists", UUID.class, playlists)
        .bindArray("genres", String.class, genres)
        .execute();
  }

  /** The driver can send a halfvec as text alone, which both sides take long over. */
  private static Argument vector(float @Nullable [] direction) {
    return (position, statement, _) -> {
      if (direction == null) {
        statement.setNull(position, Types.OTHER);
      } else {
        statement.setObject(position, new PGvector(direction));
      }
    };
  }
}
