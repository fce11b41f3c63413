package fm.seda.feedapi;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static fm.seda.storage.testing.TestVectors.near;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.port.PresentedKey;
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
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;

/** The function with everything it reaches, a small catalogue, and people who call it. */
final class FeedApi implements AutoCloseable {

  private static final List<String> GENRES = List.of("house", "jazz", "ambient", "metal");

  final TestDatabase db = TestDatabase.fresh();
  final RedisServer redis = RedisServer.start(0);
  final TestPeople people = new TestPeople(db);
  final TestItems items = new TestItems(db);
  private final List<ItemRef> tracks = new ArrayList<>();
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

  /**
   * Tracks of house and folk, each genre in its own direction, every second of them wild and the
   * others calm.
   */
  FeedApi withTracks() {
    var chance = new SplittableRandom(7);
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < 80; i++) {
      var genre = i < 40 ? "house" : "folk";
      var energy = i % 2 == 0 ? 0.95 : 0.05;
      drafts.add(
          item(Kind.TRACK, genre + " " + i)
              .genres(genre)
              .popularity(chance.nextDouble())
              .creator(genre + " artist " + i % 10)
              .attributes(
                  """
                  {"energy": %s, "tempo": %s, "valence": 0.5, "danceability": 0.5,
                   "acousticness": %s, "artistName": "The %s", "coverArtUrl": "https://img.example/t"}\
                  """
                      .formatted(energy, 60 + 120 * energy, 1 - energy, genre))
              .at(near(axis(i < 40 ? 0 : 1), 0.5, chance)));
    }
    items.addAll(drafts);
    tracks.addAll(drafts.stream().map(Draft::ref).toList());
    return this;
  }

  /** The tracks, in the order of their numbers: house from 0, folk from 40, wild if even. */
  List<ItemRef> tracks() {
    return tracks;
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

  /** The same as the gateway asks and is answered, for {@link CacheMeasurement}. */
  Supplier<byte[]> asking(String person, String target) {
    var event = function.event(Call.get(target).by(person));
    return () -> function.wake(event);
  }

  /** A request of this person, with a body. */
  Answer post(String person, String target, String json) {
    return function.send(Call.post(target, json).by(person));
  }

  /** A request of a backend whose key has this scope, with a body. */
  Answer postAsBackend(String scope, String target, String json) {
    var key = new PresentedKey(scope, "0123456789abcdef_0123456789-ABCD");
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into api_keys (id, name, secret_hash, scopes) values (?, ?, ?, array[?])"
                    + " on conflict do nothing",
                scope,
                scope,
                HexFormat.of().parseHex(key.secretHash()),
                scope));
    return function.send(Call.post(target, json).key(key.text()));
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
