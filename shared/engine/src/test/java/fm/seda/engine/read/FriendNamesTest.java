package fm.seda.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AProfile;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FriendNamesTest {

  private final World world = new World();
  private final FeedReader reader = world.reader();

  @BeforeEach
  void friendsLikeTwoRooms() {
    var ones = AnItem.called("one likes").build();
    var both = AnItem.called("both like").build();
    world.add(ones).add(both).add(AnItem.called("nobody likes").build());
    world.friendsLike(ones, 1, "Alex").friendsLike(both, 2, "Alex", "Sam");
    world.person(AListener.unknown().chose("house").build());
  }

  @Test
  void namesFriendsInAKeptListForAsLongAsTheyMayBeNamed() {
    assertThat(read().source()).isEqualTo(Source.LIVE);

    var kept = read();

    assertThat(kept.source()).isEqualTo(Source.CACHE);
    assertThat(names(card(kept, "both like"))).containsExactly("Alex", "Sam");
    assertThat(text(card(kept, "one likes"))).isEqualTo("Alex is into this");
  }

  @Test
  void namesNobodyWhoHasHiddenSinceTheListWasKept() {
    read();
    world.hides("Alex");

    var cached = read();
    world.cache.evict(AListener.ANNA);
    var stored = read();

    assertThat(List.of(cached, stored))
        .extracting(Slate::source)
        .containsExactly(Source.CACHE, Source.DB);
    assertThat(List.of(cached, stored))
        .allSatisfy(slate -> {
          var alone = card(slate, "one likes");
          assertThat(names(alone)).isEmpty();
          assertThat(alone.friends().count()).isEqualTo(1);
          assertThat(text(alone)).isEqualTo("A friend of yours is into this");
          var both = card(slate, "both like");
          assertThat(names(both)).containsExactly("Sam");
          assertThat(text(both)).isEqualTo("2 of your friends are into this");
        });
  }

  @Test
  void namesNobodyWhoHasHiddenSinceTheCardWasShown() {
    var shown = read();
    var alone = card(shown, "one likes");
    world.hides("Alex");

    var why = reader.why(AListener.ANNA, shown.slateId(), alone.item().ref());

    assertThat(text(why)).isEqualTo("A friend of yours is into this");
    assertThat(names(why)).isEmpty();
  }

  @Test
  void namesNobodyWhereItCannotBeFoundOutWhoMayBe() {
    world.outages.cut("names");

    var slate = read();

    assertThat(slate.degraded()).containsExactly("friends");
    assertThat(slate.cards()).isNotEmpty().allSatisfy(card -> assertThat(names(card)).isEmpty());
  }

  private Slate read() {
    var profile = AProfile.by("social", 1).build();
    var rooms = List.of(Kind.ROOM);
    return reader.read(new FeedRequest(AListener.ANNA, profile, rooms, 10, false));
  }

  private static Card card(Slate slate, String name) {
    return slate.cards().stream()
        .filter(card -> card.item().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Card card) {
    return card.friends().named().stream().map(Friend::name).toList();
  }

  private static String text(Card card) {
    return card.explanation().text();
  }
}
