package fm.seda.storage.embedding;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.storage.bulk.ItemRows;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.embedding.VectorBacklog.Pending;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asking for which vectors, so that two who were told of the same item do not both pay for
 * it; and which texts a provider gives no vector, so that nobody pays for those for ever.
 */
@Singleton
public class VectorClaims {

  /** Longer than a provider takes, shorter than a message stays away. */
  private static final Duration HELD = Duration.ofMinutes(2);

  /** After so many refusals a text is not asked for any more. */
  public static final int MOST_REFUSALS = 3;

  private static final String CLAIM = SqlFile.read(VectorClaims.class, "claim.sql");
  private static final String REFUSE = SqlFile.read(VectorClaims.class, "refuse.sql");
  private static final String RELEASE = SqlFile.read(VectorClaims.class, "release.sql");
  private static final String FORGET = SqlFile.read(VectorClaims.class, "forget.sql");

  private final Database database;
  private final Clock clock;

  /** Claims in this database, as a job. */
  public VectorClaims(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those of them that nobody else is asking for, and that may still get a vector. */
  public List<Pending> claim(EmbeddingSpace space, List<Pending> pending) {
    if (pending.isEmpty()) {
      return pending;
    }
    var claimed = claimed(space, pending);
    return pending.stream().filter(item -> claimed.contains(item.ref())).toList();
  }

  private Set<ItemRef> claimed(EmbeddingSpace space, List<Pending> pending) {
    var now = clock.instant();
    var refs = pending.stream().map(Pending::ref).toList();
    return database.asJob(sql ->
        RefArrays.bind(sql.createQuery(CLAIM), refs)
            .bindArray("hashes", String.class, pending.stream().map(Pending::contentHash).toArray())
            .bind("provider", space.provider())
            .bind("model", space.model())
            .bind("now", now)
            .bind("until", now.plus(HELD))
            .bind("most", MOST_REFUSALS)
            .map((row, _) -> ItemRows.ref(row))
            .collect(Collectors.toCollection(HashSet::new)));
  }

  /** Nobody asks for them any more, and they still need their vectors. */
  public void release(EmbeddingSpace space, Collection<ItemRef> refs) {
    database.asJobDo(sql ->
        RefArrays.bind(sql.createUpdate(RELEASE), refs)
            .bind("provider", space.provider())
            .bind("model", space.model())
            .bind("now", clock.instant())
            .execute());
  }

  /** They have their vectors. */
  public void forget(EmbeddingSpace space, Collection<ItemRef> refs) {
    database.asJobDo(sql ->
        RefArrays.bind(sql.createUpdate(FORGET), refs)
            .bind("provider", space.provider())
            .bind("model", space.model())
            .execute());
  }

  /** The provider gives this item no vector. */
  public void refuse(EmbeddingSpace space, ItemRef ref, String why) {
    database.asJobDo(sql ->
        sql.createUpdate(REFUSE)
            .bind("kind", ref.kind().wireName())
            .bind("id", ref.id())
            .bind("provider", space.provider())
            .bind("model", space.model())
            .bind("why", why)
            .bind("now", clock.instant())
            .execute());
  }
}
