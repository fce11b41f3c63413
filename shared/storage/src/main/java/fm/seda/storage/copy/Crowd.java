package fm.seda.storage.copy;

import fm.seda.domain.TasteVector;
import fm.seda.engine.port.Listener;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * People whom statements are about. They read of them in {@code crowd}, which is put into each
 * statement: a temporary table would have to be made, and what is copied takes no parameters.
 *
 * @param now the moment everything is read as of
 */
public record Crowd(Collection<UUID> people, Instant now) {

  private static final Pattern NAME = Pattern.compile("\\bcrowd\\b");
  private static final String TABLE =
      """
      (select user_id, timestamptz '%s' as now, timestamptz '%s' as since,
              timestamptz '%s' as yesterday, timestamptz '%s' as lately
       from unnest(cast('{%s}' as uuid[])) as user_id)\
      """;

  /** Shows every row of a query that reads {@code crowd}. */
  public void each(Handle sql, String query, CopiedRow.Reader reader) {
    var ids = people.stream().map(UUID::toString).collect(Collectors.joining(","));
    var table =
        TABLE.formatted(
            now,
            now.minus(Duration.ofDays(TasteVector.DAYS)),
            now.minus(Duration.ofDays(1)),
            now.minus(Listener.LATELY),
            ids);
    CopiedRow.each(sql, NAME.matcher(query).replaceAll(table), reader);
  }
}
