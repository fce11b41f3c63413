package fm.seda.storage.slates;

import static java.util.stream.Collectors.joining;

import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Puts one list in the place of another, one transaction at a time. */
record Replacement(Json json) {

  /** The most a profile may ask for; more rows would only cost. */
  static final int MOST_PER_KIND = 100;

  /** Nobody can be deleted while their list is written; who is already has no row here. */
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended(:surface || :user::text, 0))::text
      from users where id = :user for key share\
      """;

  private static final String DELETE =
      """
      delete from recommendations
      where user_id = :user and surface = :surface and created_at <= :ranked\
      """;
  private static final String REPLACE = SqlFile.read(Replacement.class, "replace.sql");

  /** Who is no more is passed over. */
  void run(Handle sql, Slate slate, Origin origin) {
    var locked =
        sql.createQuery(LOCK)
            .bind("surface", slate.surface())
            .bind("user", slate.userId())
            .mapTo(String.class)
            .list();
    if (!locked.isEmpty()) {
      replace(sql, slate, origin);
    }
  }

  private void replace(Handle sql, Slate slate, Origin origin) {
    sql.createUpdate(DELETE)
        .bind("user", slate.userId())
        .bind("surface", slate.surface())
        .bind("ranked", slate.generatedAt())
        .execute();
    insert(sql, slate, origin);
  }

  private void insert(Handle sql, Slate slate, Origin origin) {
    var cards = kept(slate);
    var contexts =
        IntStream.rangeClosed(1, cards.size())
            .mapToObj(rank -> json.write(KeptCard.of(slate, cards.get(rank - 1), rank)))
            .collect(joining(",", "[", "]"));
    RefArrays.bind(
            sql.createUpdate(REPLACE), cards.stream().map(card -> card.item().ref()).toList())
        .bind("user", slate.userId())
        .bind("surface", slate.surface())
        .bind("slate", slate.slateId())
        .bind("model", slate.modelVersion())
        .bind("source", origin.column())
        .bind("ranked", slate.generatedAt())
        .bind("expires", slate.expiresAt())
        .bindArray("scores", Double.class, cards.stream().map(Card::score).toArray())
        .bind("contexts", contexts)
        .execute();
  }

  static List<Card> kept(Slate slate) {
    return slate.cards().stream()
        .map(card -> card.item().kind())
        .distinct()
        .flatMap(kind -> slate.cards(kind).stream().limit(MOST_PER_KIND))
        .toList();
  }
}
