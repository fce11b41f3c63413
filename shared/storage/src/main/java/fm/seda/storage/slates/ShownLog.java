package fm.seda.storage.slates;

import fm.seda.engine.slate.Slate;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What was shown, by {@code kind:id}. A list is read far more often than it is made, so it asks
 * what is on record already before it sends anything.
 */
record ShownLog(Json json) {

  private static final String RECORDED =
      "select unnest(shown) from slates where id = :slate and user_id = :user";
  private static final String RECORD = SqlFile.read(ShownLog.class, "record_shown.sql");

  void add(Handle sql, Slate slate, Instant at) {
    var recorded =
        sql.createQuery(RECORDED)
            .bind("slate", slate.slateId())
            .bind("user", slate.userId())
            .mapTo(String.class)
            .set();
    var cards = cardsBeyond(recorded, slate);
    if (cards.isEmpty()) {
      return;
    }
    sql.createUpdate(RECORD)
        .bind("slate", slate.slateId())
        .bind("user", slate.userId())
        .bind("surface", slate.surface())
        .bind("source", slate.source().wireName())
        .bind("model", slate.modelVersion())
        .bind("ranked", slate.generatedAt())
        .bind("shown", at)
        .bind("cards", json.write(cards))
        .bind("propensities", json.write(propensities(cards)))
        .execute();
  }

  private static Map<String, KeptCard> cardsBeyond(Set<String> recorded, Slate slate) {
    var cards = new TreeMap<String, KeptCard>();
    var rank = 0;
    for (var card : slate.cards()) {
      rank++;
      var key = card.item().ref().toString();
      if (!recorded.contains(key)) {
        cards.put(key, KeptCard.of(slate, card, rank));
      }
    }
    return cards;
  }

  private static Map<String, Double> propensities(Map<String, KeptCard> cards) {
    var propensities = new TreeMap<String, Double>();
    cards.forEach((key, card) -> {
      var chance = card.chance();
      if (chance != null) {
        propensities.put(key, chance.probability());
      }
    });
    return propensities;
  }
}
