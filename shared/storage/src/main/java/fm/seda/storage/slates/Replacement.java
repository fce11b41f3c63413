package fm.seda.storage.slates;

import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Puts lists in the place of those before; a list that was ranked later stays. */
record Replacement(Json json) {

  /** The most a profile may ask for; more would only cost. */
  private static final int MOST_PER_KIND = 100;

  private static final String REPLACE = SqlFile.read(Replacement.class, "replace.sql");

  /** All who replace several at once take them in this order, so that none waits for another. */
  private static final Comparator<Slate> ORDER =
      Comparator.comparing(Slate::userId).thenComparing(Slate::surface);

  /** Who is no more is passed over. */
  void run(Handle sql, Collection<Slate> slates, Origin origin) {
    // one by one: the driver answers an Error where a connection breaks during a batch
    slates.stream().sorted(ORDER).forEach(slate -> run(sql, slate, origin));
  }

  private void run(Handle sql, Slate slate, Origin origin) {
    var cards = kept(slate);
    sql.createUpdate(REPLACE)
        .bind("user", slate.userId())
        .bind("surface", slate.surface())
        .bind("slate", slate.slateId())
        .bind("model", slate.modelVersion())
        .bind("source", origin.column())
        .bind("ranked", slate.generatedAt())
        .bind("expires", slate.expiresAt())
        .bindArray("kinds", String.class, each(cards, it -> it.item().kind().wireName()))
        .bindArray("ids", UUID.class, each(cards, it -> it.item().ref().id()))
        .bindArray("scores", Double.class, each(cards, Card::score))
        .bind("cards", json.write(keptCards(slate, cards)))
        .execute();
  }

  private static Object[] each(List<Card> cards, Function<Card, Object> column) {
    return cards.stream().map(column).toArray();
  }

  private static List<KeptCard> keptCards(Slate slate, List<Card> cards) {
    return IntStream.rangeClosed(1, cards.size())
        .mapToObj(rank -> KeptCard.of(slate, cards.get(rank - 1), rank))
        .toList();
  }

  private static List<Card> kept(Slate slate) {
    return slate.cards().stream()
        .map(card -> card.item().kind())
        .distinct()
        .flatMap(kind -> slate.cards(kind).stream().limit(MOST_PER_KIND))
        .toList();
  }
}
