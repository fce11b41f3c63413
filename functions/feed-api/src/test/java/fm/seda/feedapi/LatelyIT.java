package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.cards;
import static fm.seda.feedapi.Feeds.ids;
import static fm.seda.feedapi.Feeds.list;
import static fm.seda.feedapi.Feeds.map;
import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.platform.testing.Answer;
import fm.seda.storage.testing.TestModels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Somebody who came after the night's training does not wait for the next. */
class LatelyIT {

  private static final FeedApi API = new FeedApi().withCatalogue();

  private final ItemRef artist = API.items.add(item(Kind.ARTIST, "Solo"));
  private final ItemRef unheard = API.items.add(item(Kind.ARTIST, "Unheard"));
  private final ItemRef room = API.items.add(item(Kind.ROOM, "#obscure"));

  LatelyIT() {
    new TestModels(API.db)
        .item(artist, 1, 0)
        .item(unheard, 0, 1)
        .item(room, 1, 1)
        .goesWith(room, artist, 0.7)
        .publish();
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void isBroughtWhatGoesWithTheFirstThingTheyLiked() {
    var before = fan("fan-of-the-unheard", unheard);
    var after = fan("newcomer", artist);

    assertThat(after.get("source")).isEqualTo("live");
    assertThat(ids(after).indexOf(id(room)))
        .isNotNegative()
        .isLessThan(ids(before).indexOf(id(room)));
    var explanation = map(obscure(after).get("explanation"));
    assertThat(explanation)
        .containsEntry("text", "Because you like Solo: people who do also like this");
    assertThat(list(explanation.get("contributions")).getFirst())
        .containsEntry("signal", "lately")
        .satisfies(it ->
            assertThat(list(it.get("because"))).extracting(of -> of.get("name")).contains("Solo"));
    assertThat(map(obscure(before).get("explanation")).get("text").toString())
        .doesNotContain("Solo", "Unheard");
  }

  @Test
  void isNotWhereTheyWantNoPersonalisation() {
    API.people.settings(API.people.add("discreet"), "{\"personalisation\": false}");

    assertThat(like("discreet", artist).body()).doesNotContain("lately");
  }

  private static Answer fan(String name, ItemRef liked) {
    API.people.add(name);
    return like(name, liked);
  }

  private static Answer like(String name, ItemRef liked) {
    API.db
        .owner()
        .asJobDo(sql ->
            sql.execute(
                """
                insert into affinities (user_id, kind, item_id, counts, weight, last_at)
                select id, ?, ?, '{"like": 1}', 2, ? from users where auth_user_id = ?\
                """,
                liked.kind().wireName(),
                liked.id(),
                Instant.now(),
                name));
    return API.get(name, "/v1/feed?kinds=room&limit=50");
  }

  private Map<String, Object> obscure(Answer feed) {
    List<Map<String, Object>> all = cards(feed);
    return all.get(ids(feed).indexOf(id(room)));
  }

  private static String id(ItemRef ref) {
    return ref.id().toString();
  }
}
