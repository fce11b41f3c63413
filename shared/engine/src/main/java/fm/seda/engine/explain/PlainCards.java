package fm.seda.engine.explain;

import fm.seda.domain.Item;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
import java.util.List;
import java.util.Set;

/** Makes cards for lists that nobody ranked for this person, and says so. */
public final class PlainCards {

  private PlainCards() {}

  /** An item for its popularity, among these genres if it is in one of them. */
  public static Card popular(Item item, Set<String> genres) {
    var popularity = Math.clamp(item.popularity(), 0.0, 1.0);
    return card(item, popularity, "popularity", popularText(item, popularity, genres));
  }

  /** An item drawn by lot. */
  public static Card random(Item item) {
    return card(item, 0, "random", "Picked at random, to find out what you like");
  }

  private static String popularText(Item item, double popularity, Set<String> genres) {
    var chosen = item.genres().stream().filter(genres::contains).findFirst();
    if (popularity > 0) {
      return chosen.map(genre -> "Popular in " + genre).orElse("Popular right now");
    }
    return chosen
        .map(genre -> "From the " + genre + " shelf")
        .orElse("Not much is known about this one yet");
  }

  private static Card card(Item item, double score, String signal, String text) {
    var whole = new Contribution(signal, score, 1, 1, List.of());
    return new Card(item, score, Friends.NONE, new Explanation(text, List.of(whole)).asKept());
  }
}
