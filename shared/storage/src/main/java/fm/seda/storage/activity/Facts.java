package fm.seda.storage.activity;

import fm.seda.domain.Interaction;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Files single events, for as long as they are kept. */
@Singleton
final class Facts {

  private static final String WRITE = SqlFile.read(Facts.class, "write-facts.sql");

  private final Json json;

  Facts(Json json) {
    this.json = json;
  }

  /** Files each interaction given, whether or not it was filed before. */
  void write(Handle sql, Collection<AcceptedInteraction> accepted) {
    if (accepted.isEmpty()) {
      return;
    }
    var happened = accepted.stream().map(AcceptedInteraction::interaction).toList();
    sql.createUpdate(WRITE)
        .bindArray("ids", UUID.class, column(happened, Interaction::id))
        .bindArray("users", UUID.class, column(happened, Interaction::userId))
        .bindArray("types", String.class, column(happened, it -> it.type().wireName()))
        .bindArray("kinds", String.class, column(happened, it -> it.item().kind().wireName()))
        .bindArray("items", UUID.class, column(happened, it -> it.item().id()))
        .bindArray("slates", UUID.class, happened.stream().map(Interaction::slateId).toArray())
        .bindArray("props", String.class, column(happened, it -> json.write(it.context())))
        .bindArray("occurred", String.class, column(happened, it -> it.occurredAt().toString()))
        .bindArray(
            "accepted",
            String.class,
            accepted.stream().map(it -> it.acceptedAt().toString()).toList())
        .execute();
  }

  private static <T> List<T> column(
      List<Interaction> interactions, Function<Interaction, T> value) {
    return interactions.stream().map(value).toList();
  }
}
