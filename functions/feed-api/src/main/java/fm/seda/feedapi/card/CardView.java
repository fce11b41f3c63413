package fm.seda.feedapi.card;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.engine.slate.Card;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card.
 *
 * @param cta what to do with it: {@code join}, {@code play}, {@code follow} or {@code open}
 */
@Serdeable
public record CardView(
    String kind,
    UUID id,
    String name,
    @Nullable String coverArtUrl,
    List<String> topArtists,
    List<String> genres,
    double score,
    FriendsView friends,
    String cta,
    ExplanationView explanation) {

  /** How a card is shown. */
  public static CardView of(Card card) {
    var item = card.item();
    return new CardView(
        item.kind().wireName(),
        item.ref().id(),
        item.name(),
        item.attributes().get("coverArtUrl") instanceof String url ? url : null,
        topArtists(item),
        item.genres(),
        card.score(),
        FriendsView.of(card.friends()),
        callToAction(item.kind()),
        ExplanationView.of(card));
  }

  // a track has one artist and says so in another word
  private static List<String> topArtists(Item item) {
    if (item.attributes().get("topArtists") instanceof List<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return item.attributes().get("artistName") instanceof String one ? List.of(one) : List.of();
  }

  private static String callToAction(Kind kind) {
    return switch (kind) {
      case ROOM -> "join";
      case PLAYLIST, TRACK -> "play";
      case ARTIST -> "follow";
      case POST -> "open";
    };
  }
}
