package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Linked accounts whose library was not read for a while, or never. */
@Singleton
public class DueLibraries {

  private static final String DUE =
      """
      select l.id, l.user_id, l.provider
      from linked_accounts l join users u on u.id = l.user_id and u.deleted_at is null
      where l.status = 'active' and (l.last_synced_at is null or l.last_synced_at < :before)
        and (:after::uuid is null or l.id > :after)
      order by l.id limit :size
      """;

  private final Database database;

  /** Reads everybody's, as a job. */
  public DueLibraries(Database database) {
    this.database = database;
  }

  /** Somebody's library. */
  public record Due(UUID id, UUID userId, MusicProvider provider) {}

  /**
   * The next of them; empty when there are no more.
   *
   * @param before who was read after that is not among them
   * @param after the last of the page before; null for the first
   */
  public List<Due> page(Instant before, @Nullable Due after, int size) {
    return database.asJob(sql ->
        sql.createQuery(DUE)
            .bind("before", before)
            .bindByType("after", after == null ? null : after.id(), UUID.class)
            .bind("size", size)
            .map((row, _) ->
                new Due(
                    row.getObject("id", UUID.class),
                    row.getObject("user_id", UUID.class),
                    MusicProvider.fromWireName(row.getString("provider")).orElseThrow()))
            .list());
  }
}
