package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.cards;
import static fm.seda.feedapi.Feeds.ids;
import static fm.seda.feedapi.Feeds.list;
import static fm.seda.feedapi.Feeds.map;
import static fm.seda.feedapi.Feeds.modules;
import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.explain.CardsByLot;
import fm.seda.engine.explain.PlainCards;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Source;
import fm.seda.platform.testing.Answer;
import fm.seda.storage.testing.StoragePorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedIT {

  private static final FeedApi API = new FeedApi().withCatalogue();

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void fitsTheGenresOfSomebodyWhoJustCame() {
    API.listener("new", "\"house\", \"jazz\", \"ambient\"");

    var feed = API.get("new", "/v1/feed?limit=10");

    assertThat(feed.status()).as(feed.body()).isEqualTo(200);
    assertThat(feed.get("source")).isEqualTo("live");
    assertThat(feed.get("surface")).isEqualTo("discover");
    assertThat(modules(feed))
        .extracting(module -> module.get("title"))
        .containsExactly("Recommended Rooms for You", "Recommended Artists for You");
    assertThat(cards(feed)).hasSize(20);
    var fitting =
        cards(feed).stream().filter(card -> !card.get("genres").equals(List.of("metal"))).count();
    assertThat(fitting).isGreaterThanOrEqualTo(14);
  }

  @Test
  void showsEverythingACardNeeds() {
    API.listener("looker", "\"house\"");

    var card = cards(API.get("looker", "/v1/feed?kinds=room&limit=1")).getFirst();

    assertThat(card)
        .containsEntry("kind", "room")
        .containsEntry("topArtists", List.of("A", "B"))
        .containsEntry("friends", Map.of("count", 0, "avatars", List.of(), "overflow", 0))
        .containsEntry("cta", "join")
        .containsKeys("id", "name", "genres", "score");
    assertThat(String.valueOf(card.get("coverArtUrl"))).startsWith("https://img.example/");
  }

  @Test
  void saysWhyInSharesThatMakeAWhole() {
    API.listener("asker", "\"house\"");

    for (var card : cards(API.get("asker", "/v1/feed"))) {
      var explanation = map(card.get("explanation"));
      assertThat(String.valueOf(explanation.get("text"))).isNotBlank();
      var shares =
          list(explanation.get("contributions")).stream()
              .mapToDouble(part -> ((Number) part.get("share")).doubleValue())
              .sum();
      assertThat(shares).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void answersTheSameListFromTheCache() {
    API.listener("again", "\"jazz\"");
    var first = API.get("again", "/v1/feed");

    var second = API.get("again", "/v1/feed");

    assertThat(second.get("source")).isEqualTo("cache");
    assertThat(second.get("slateId")).isEqualTo(first.get("slateId"));
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(API.get("again", "/v1/feed?refresh=true").get("source")).isEqualTo("live");
  }

  @Test
  void makesRoomForSomethingElseInTheNextRanking() {
    API.listener("regular", "\"house\"");
    var first = ids(API.get("regular", "/v1/feed?kinds=room&limit=1"));

    var again = API.get("regular", "/v1/feed?kinds=room&limit=1");
    var anew = API.get("regular", "/v1/feed?kinds=room&limit=50&refresh=true");

    assertThat(ids(again)).isEqualTo(first);
    assertThat(ids(anew).getFirst()).isNotEqualTo(first.getFirst());
    assertThat(ids(anew)).containsAll(first);
  }

  @Test
  void hidesWhatWasDismissedOnTheVeryNextRead() {
    var person = API.listener("picky", "\"house\"");
    var first = ids(API.get("picky", "/v1/feed?kinds=room")).getFirst();

    var room = new ItemRef(Kind.ROOM, UUID.fromString(first));
    API.people.decide(person, room, Decision.DISMISS, Instant.now().plusSeconds(3600));

    assertThat(ids(API.get("picky", "/v1/feed?kinds=room"))).isNotEmpty().doesNotContain(first);
  }

  @Test
  void showsWhatIsPopularToSomebodyNobodyKnows() {
    var feed = API.get("stranger-" + UUID.randomUUID(), "/v1/feed?limit=5");

    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.get("source")).isEqualTo("genre");
    assertThat(modules(feed).getFirst().get("title")).isEqualTo("Popular Rooms");
    assertThat(cards(feed)).hasSize(10);
  }

  @Test
  void showsFriendsBehindACard() {
    var person = API.listener("social", "\"jazz\"");
    var room = API.items.add(item(Kind.ROOM, "the friends' room").genres("jazz").popularity(1));
    for (int i = 0; i < 6; i++) {
      var friend = API.people.add("friend " + i);
      API.people.befriend(person, friend);
      API.people.affinity(friend, room, 2, Instant.now());
    }

    var card =
        cards(API.get("social", "/v1/feed?kinds=room&limit=50")).stream()
            .filter(it -> it.get("id").equals(room.id().toString()))
            .findFirst()
            .orElseThrow();

    var friends = map(card.get("friends"));
    assertThat(friends).containsEntry("count", 6).containsEntry("overflow", 2);
    assertThat(list(friends.get("avatars"))).hasSize(4);
  }

  @Test
  void namesNobodyWhoHidesOrIsNoFriendAnyMoreOnTheVeryNextRead() {
    var person = API.listener("observer", "\"dub\"");
    var room = API.items.add(item(Kind.ROOM, "what friends like"));
    var hilda = API.people.add("hilda");
    var ernest = API.people.add("ernest");
    for (var friend : List.of(hilda, ernest)) {
      API.people.befriend(person, friend);
      API.people.affinity(friend, room, 2, Instant.now());
    }
    var target = "/v1/feed?kinds=room";
    var before = API.get("observer", target);
    assertThat(before.body()).contains("Hilda", "Ernest");

    API.people.settings(hilda, "{\"presenceVisibility\": \"hidden\"}");
    var hidden = API.get("observer", target);
    API.people.part(person, ernest);
    var ended = API.get("observer", target);

    assertThat(hidden.get("source")).isEqualTo("cache");
    assertThat(hidden.body()).contains("Ernest").doesNotContain("Hilda", "hilda");
    assertThat(ended.get("source")).isEqualTo("cache");
    assertThat(ended.body()).doesNotContain("Hilda", "hilda", "Ernest", "ernest");
  }

  @Test
  void explainsWithoutTheNameOfAFriendWhoHidesSince() {
    var person = API.listener("inquirer", "\"dub\"");
    var room = API.items.add(item(Kind.ROOM, "what one friend likes"));
    var friend = API.people.add("wilma");
    API.people.befriend(person, friend);
    API.people.affinity(friend, room, 2, Instant.now());
    var feed = API.get("inquirer", "/v1/feed?kinds=room");
    var why = "/v1/feed/%s/why/room/%s".formatted(feed.get("slateId"), room.id());
    assertThat(API.get("inquirer", why).get("text")).isEqualTo("Wilma is into this");

    API.people.settings(friend, "{\"presenceVisibility\": \"hidden\"}");

    assertThat(API.get("inquirer", why).get("text")).isEqualTo("A friend of yours is into this");
    assertThat(API.get("inquirer", "/v1/feed?kinds=room").body()).doesNotContain("Wilma");
  }

  @Test
  void doesNotShowPeopleWhatTheyMade() {
    var own = API.items.add(item(Kind.ROOM, "her own").genres("dub").creator("maker"));
    API.listener("maker", "\"dub\"");
    API.listener("guest", "\"dub\"");

    var guests = API.get("guest", "/v1/feed?kinds=room&limit=50");
    var makers = API.get("maker", "/v1/feed?kinds=room&limit=50");

    assertThat(ids(guests)).contains(own.id().toString());
    assertThat(ids(makers)).isNotEmpty().doesNotContain(own.id().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinds=artist,room", "kinds=artist%2Croom", "kinds=artist&kinds=room"})
  void answersEveryKindAskedForInTheOrderAskedFor(String query) {
    assertThat(modules(API.get("choosy", "/v1/feed?" + query)))
        .extracting(module -> module.get("kind"))
        .containsExactly("artist", "room");
  }

  @Test
  void goesOnWhereAPageEnded() {
    API.listener("reader", "\"house\", \"jazz\"");
    var seen = new ArrayList<String>();
    var page = API.get("reader", "/v1/feed?kinds=artist&limit=7");
    var slate = page.get("slateId");
    seen.addAll(ids(page));

    while (page.get("nextCursor") != null) {
      page = API.get("reader", "/v1/feed?kinds=artist&limit=7&cursor=" + page.get("nextCursor"));
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      assertThat(page.get("slateId")).isEqualTo(slate);
      seen.addAll(ids(page));
    }

    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(14);
  }

  @Test
  void explainsACardOfAnyPage() {
    API.listener("curious", "\"house\", \"jazz\"");
    var first = API.get("curious", "/v1/feed?kinds=room&limit=3");
    var second = API.get("curious", "/v1/feed?limit=3&cursor=" + first.get("nextCursor"));

    for (var page : List.of(first, second)) {
      for (var card : cards(page)) {
        var why = API.get("curious", whyTarget(page, card));
        assertThat(why.status()).as(why.body()).isEqualTo(200);
        assertThat(why.json()).containsEntry("name", card.get("name"));
        var explanation = map(card.get("explanation"));
        assertThat(why.json()).containsAllEntriesOf(explanation);
      }
    }
  }

  @Test
  void saysWhatWasDrawnAndHowProbableThatWas() {
    var person = API.listener("explorer", "\"house\"");
    var ports = new StoragePorts(API.db.app(), Clock.systemUTC());
    var cards =
        ports.catalog().popular(Kind.ROOM, Set.of(), 2).stream()
            .map(item -> PlainCards.popular(item, Set.of()))
            .toList();
    var now = Instant.now();
    var sketch = Portrait.sketch(ports.listeners().load(person, now), now);
    var drawn = CardsByLot.tell(cards.getLast(), new Chance(0.0002, true));
    ports
        .slates()
        .save(
            Profiles.bundled()
                .named("discover")
                .slate(
                    UUID.randomUUID(),
                    sketch,
                    Source.LIVE,
                    List.of(),
                    List.of(cards.getFirst(), drawn)));

    var feed = API.get("explorer", "/v1/feed?kinds=room");

    assertThat(feed.get("source")).isEqualTo("db");
    assertThat(cards(feed))
        .extracting(card -> map(card.get("explanation")).get("exploration"))
        .containsExactly(false, true);
    var ranked = API.get("explorer", whyTarget(feed, cards(feed).getFirst()));
    assertThat(ranked.json()).containsEntry("exploration", false).containsEntry("probability", 1.0);
    var lucky = API.get("explorer", whyTarget(feed, cards(feed).getLast()));
    assertThat(lucky.json())
        .containsEntry("exploration", true)
        .containsEntry("probability", 0.0002)
        .containsEntry(
            "text", "Picked at random from what might suit you, to find out if you like it");
  }

  @Test
  void explainsNothingToSomebodyElse() {
    API.listener("owner", "\"house\"");
    var feed = API.get("owner", "/v1/feed?limit=1");
    var target = whyTarget(feed, cards(feed).getFirst());

    assertThat(API.get("somebody-else", target).status()).isEqualTo(404);
    assertThat(API.get(target).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surface=nowhere|surface",
        "kinds=song|kinds",
        "kinds=track|kinds",
        "kinds=ROOM|kinds",
        "kinds=room,Artist|kinds",
        "surface=Discover|surface",
        "kinds=|kinds",
        "limit=0|limit",
        "limit=51|limit",
        "limit=-1|limit",
        "limit=many|limit",
        "cursor=zzz|cursor",
        "cursor=*|cursor",
        "refresh=maybe|refresh",
        "refresh=TRUE|refresh",
        "refresh=|refresh",
        "refresh=true&cursor=zzz|cursor",
      })
  void refusesByName(String query, String parameter) {
    var refused = API.get("careless", "/v1/feed?" + query);

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo(parameter);
  }

  @Test
  void asksWhoIsThere() {
    assertThat(API.get("/v1/feed").status()).isEqualTo(401);
  }

  private static String whyTarget(Answer page, Map<String, Object> card) {
    return "/v1/feed/%s/why/%s/%s".formatted(page.get("slateId"), card.get("kind"), card.get("id"));
  }
}
