package fm.seda.feedapi.card;

import fm.seda.domain.Kind;
import fm.seda.engine.slate.Card;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;

/**
 * A shelf of cards of one kind.
 *
 * @param id stays the same from page to page of a list
 * @param reason what most of the cards are there for
 * @param editorial whether people chose them; never mixed with what was ranked
 */
@Serdeable
public record ModuleView(
    String id, String kind, String title, String reason, boolean editorial, List<CardView> cards) {

  /** A shelf the engine filled; it must not be empty. */
  public static ModuleView of(String list, Kind kind, String title, List<Card> cards) {
    return new ModuleView(
        list + ":" + kind.wireName(),
        kind.wireName(),
        title,
        reason(cards),
        false,
        cards.stream().map(CardView::of).toList());
  }

  /** {@code "Rooms"} for {@link Kind#ROOM}. */
  public static String plural(Kind kind) {
    return switch (kind) {
      case ARTIST -> "Artists";
      case PLAYLIST -> "Playlists";
      case ROOM -> "Rooms";
      case TRACK -> "Tracks";
      case POST -> "Posts";
    };
  }

  // among equals the one of the better card
  private static String reason(List<Card> cards) {
    var counts = new LinkedHashMap<String, Integer>();
    cards.forEach(card -> counts.merge(card.explanation().text(), 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Entry::getKey)
        .orElseThrow();
  }
}
