package fm.seda.storage.activity;

import fm.seda.domain.Interaction;
import fm.seda.domain.InteractionType;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Notices people who skip one thing after another: what they are shown does not fit the moment. One
 * skip alone says little.
 */
@Singleton
public class SkipSpree {

  /** Two skips this close together make a spree. */
  public static final Duration WITHIN = Duration.ofSeconds(60);

  /** Skips of one spree are delivered at most this far apart; keeps the search to recent facts. */
  private static final Duration DELIVERED_WITHIN = Duration.ofHours(1);

  private static final String FIND = SqlFile.read(SkipSpree.class, "skipping-people.sql");

  private final Database database;

  /** Reads facts of many people, so it works as the role of jobs. */
  public SkipSpree(Database database) {
    this.database = database;
  }

  /** Those of the people who did these recorded things that are on a spree. */
  public Set<UUID> people(Collection<AcceptedInteraction> recorded) {
    var skips =
        recorded.stream().filter(it -> it.interaction().type() == InteractionType.SKIP).toList();
    if (skips.isEmpty()) {
      return Set.of();
    }
    var since =
        skips.stream()
            .map(AcceptedInteraction::acceptedAt)
            .min(Instant::compareTo)
            .orElseThrow()
            .minus(DELIVERED_WITHIN);
    return database.asJob(sql ->
        sql.createQuery(FIND)
            .bindArray("users", UUID.class, skips.stream().map(SkipSpree::person).toList())
            .bindArray("ids", UUID.class, skips.stream().map(it -> it.interaction().id()).toList())
            .bindArray(
                "occurred",
                String.class,
                skips.stream().map(it -> it.interaction().occurredAt().toString()).toList())
            .bind("seconds", (double) WITHIN.toSeconds())
            .bind("since", since)
            .mapTo(UUID.class)
            .set());
  }

  private static UUID person(AcceptedInteraction accepted) {
    Interaction interaction = accepted.interaction();
    return interaction.userId();
  }
}
