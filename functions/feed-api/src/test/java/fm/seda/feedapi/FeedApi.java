package fm.seda.feedapi;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static fm.seda.storage.testing.TestVectors.near;

import fm.seda.domain.Kind;
import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestItems.Draft;
import fm.seda.storage.testing.TestPeople;
import fm.seda.testkit.redis.RedisServer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The function with everything it reaches, a small catalogue, and people who call it. */
final class FeedApi implements AutoCloseable {

  private static final List<String> GENRES = List.of("house", "jazz", "ambient", "metal");

  final TestDatabase db = TestDatabase.fresh();
  final RedisServer redis = RedisServer.start(0);
  final TestPeople people = new TestPeople(db);
  final TestItems items = new TestItems(db);
  private final LambdaHttp function =
      LambdaHttp.behindGateway(FunctionSettings.in(db, "seda_app").redis(redis.uri()).toMap());

  /** Rooms and artists, each genre of them in its own direction. */
  FeedApi withCatalogue() {
    var chance = new SplittableRandom(3);
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < 80; i++) {
      var genre = GENRES.get(i % GENRES.size());
      drafts.add(
          item(i < 48 ? Kind.ROOM : Kind.ARTIST, genre + " " + i)
              .genres(genre)
              .popularity(chance.nextDouble())
              .creator("creator " + i % 20)
              .attributes(
                  "{\"coverArtUrl\": \"https://img.example/%d\", \"topArtists\": [\"A\", \"B\"]}"
                      .formatted(i))
              .at(near(axis(i % GENRES.size()), 0.5, chance)));
    }
    items.addAll(drafts);
    return this;
  }

  /** Somebody who chose these genres and has been through onboarding. */
  UUID listener(String name, String genres) {
    var person = people.add(name);
    people.prefer(person, "{\"genres\": [%s]}".formatted(genres));
    return person;
  }

  /** A request of this person. */
  Answer get(String person, String target) {
    return function.send(Call.get(target).by(person));
  }

  /** A request of nobody. */
  Answer get(String target) {
    return function.send(Call.get(target));
  }

  @Override
  public void close() {
    function.close();
    redis.close();
  }
}
