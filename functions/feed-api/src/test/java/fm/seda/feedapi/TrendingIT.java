package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.cards;
import static fm.seda.feedapi.Feeds.modules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendingIT {

  private static final FeedApi API = new FeedApi().withCatalogue();

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void isForAnybody() {
    var trending = API.get("/v1/trending?limit=5");

    assertThat(trending.status()).as(trending.body()).isEqualTo(200);
    assertThat(modules(trending))
        .extracting(module -> module.get("title"))
        .containsExactly("Trending Rooms", "Trending Artists");
    assertThat(cards(trending)).hasSize(10);
  }

  @Test
  void putsTheMostPopularFirst() {
    var cards = cards(API.get("/v1/trending?kind=room&limit=50"));

    assertThat(cards)
        .isSortedAccordingTo(
            Comparator.comparingDouble(card -> -((Number) card.get("score")).doubleValue()));
  }

  @Test
  void keepsToAGenre() {
    var trending = API.get("/v1/trending?kind=artist&genre=Jazz");

    assertThat(modules(trending).getFirst().get("title")).isEqualTo("Trending Artists in jazz");
    assertThat(cards(trending))
        .hasSize(8)
        .allSatisfy(card -> assertThat(card.get("genres")).isEqualTo(List.of("jazz")));
    assertThat(modules(API.get("/v1/trending?genre=polka"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"kind=song,kind", "kind=TRACK,kind", "kind=,kind", "limit=0,limit", "limit=x,limit"})
  void refusesByName(String query, String parameter) {
    var refused = API.get("/v1/trending?" + query);

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo(parameter);
  }

  @Test
  void saysWhichKindsThereAre() {
    assertThat(API.get("/v1/trending?kind=TRACK").get("detail"))
        .asString()
        .endsWith("artist, playlist, room, track, post.");
  }
}
