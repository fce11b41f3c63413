package fm.seda.local.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads feeds as a client does. */
final class Feeds {

  private Feeds() {}

  /** Every card of every module, in order. */
  static List<JsonNode> cards(JsonNode feed) {
    var cards = new ArrayList<JsonNode>();
    feed.path("modules").forEach(module -> module.path("cards").forEach(cards::add));
    return cards;
  }

  /** {@code room:id} of every card, in order. */
  static List<String> items(JsonNode feed) {
    return cards(feed).stream().map(Feeds::item).toList();
  }

  /** {@code room:id}. */
  static String item(JsonNode card) {
    return card.path("kind").asText() + ":" + card.path("id").asText();
  }

  /** The texts of an array. */
  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
