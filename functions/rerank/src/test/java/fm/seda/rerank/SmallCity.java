package fm.seda.rerank;

import static fm.seda.storage.testing.TestItems.item;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestModels;
import fm.seda.storage.testing.TestPeople;
import fm.seda.storage.testing.TestVectors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Some hundred people and items, with everything that can be said of them here and there. */
final class SmallCity {

  static final Instant NOW = Instant.parse("2026-06-01T02:00:00.123456Z");

  private static final List<String> GENRES =
      List.of("house", "jazz", "soul", "dub", "techno", "folk", "metal", "ambient", "pop", "rap");
  private static final List<String> COUNTS =
      List.of(
          "{\"play\": 3}",
          "{\"play\": 1, \"skip\": 2}",
          "{\"like\": 1, \"play\": 7}",
          "{\"dislike\": 1}",
          "{\"follow_artist\": 1}",
          "{\"join_room\": 4}");

  private static final List<String> TIES = List.of("friend", "close_friend", "acquaintance");

  private final TestDatabase db;
  private final Random chance = new Random(7);
  private final List<ItemRef> items = new ArrayList<>();
  private final List<UUID> people = new ArrayList<>();

  SmallCity(TestDatabase db) {
    this.db = db;
  }

  List<UUID> people() {
    return people;
  }

  SmallCity items(int perKind) {
    var drafts = new ArrayList<TestItems.Draft>();
    for (var kind : Kind.values()) {
      for (int i = 0; i < perKind; i++) {
        drafts.add(draft(kind, i));
      }
    }
    var all = new TestItems(db);
    all.addAll(drafts);
    drafts.forEach(draft -> items.add(draft.ref()));
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                """
                update items set engagement = nullif(popularity, 0.5) / 2,
                  external_ids = case when popularity < 0.4 then '{}'
                                      when popularity < 0.7 then '{"spotify": "s"}'
                                      else '{"deezer": "d", "spotify": "s"}' end::jsonb\
                """));
    IntStream.range(0, 20).forEach(_ -> all.delete(any(items)));
    return this;
  }

  private TestItems.Draft draft(Kind kind, int n) {
    var draft =
        item(kind, kind + " " + n)
            .genres(some(GENRES, 3).toArray(String[]::new))
            .popularity(chance.nextInt(40) / 40.0)
            .createdAt(NOW.minus(Duration.ofHours(chance.nextInt(2_000))))
            .creator("person-" + chance.nextInt(60))
            .attributes(
                chance.nextInt(8) == 0
                    ? "{\"explicit\": true}"
                    : "{\"energy\": 0.%d, \"tempo\": 120}".formatted(1 + chance.nextInt(9)));
    return chance.nextInt(10) == 0 ? draft : draft.at(TestVectors.any(chance));
  }

  SmallCity people(int count) {
    var all = new TestPeople(db);
    for (int i = 0; i < count; i++) {
      var person = all.add("person-" + i);
      people.add(person);
      all.prefer(
          person,
          """
          {"genres": %s, "dislikedGenres": %s, "allowExplicit": %s}\
          """
              .formatted(
                  json(some(GENRES, chance.nextInt(4))),
                  json(some(GENRES, chance.nextInt(6) == 0 ? 6 : chance.nextInt(2))),
                  chance.nextBoolean()));
      all.settings(
          person,
          """
          {"personalisation": %s, "presenceVisibility": "%s"}\
          """
              .formatted(chance.nextInt(20) > 0, chance.nextInt(5) == 0 ? "nobody" : "friends"));
    }
    people.forEach(person ->
        some(people, 8).stream()
            .filter(it -> !it.equals(person))
            .forEach(friend -> befriend(person, friend)));
    histories();
    decisions();
    showings();
    return this;
  }

  /** Somebody who likes two things that have nothing in common. */
  SmallCity andOneOfTwoTastes() {
    var person = new TestPeople(db).add("techno-and-folk");
    var liked = new ArrayList<ItemRef>();
    for (int i = 0; i < 24; i++) {
      var side = TestVectors.axis(i % 3 == 0 ? 1 : 0);
      var track = item(Kind.TRACK, "either " + i).at(TestVectors.near(side, 0.6, chance));
      liked.add(new TestItems(db).add(track));
    }
    liked.forEach(track -> new TestPeople(db).affinity(person, track, 1.5, NOW.minusSeconds(60)));
    people.add(person);
    return this;
  }

  private void befriend(UUID person, UUID friend) {
    db.owner()
        .asJobDo(sql -> {
          var add =
              """
              insert into friends (user_id, friend_user_id, relationship_type) values (?, ?, ?)
              on conflict do nothing\
              """;
          sql.execute(add, person, friend, tie(friend));
          if (chance.nextInt(4) > 0) {
            sql.execute(add, friend, person, tie(person));
          }
        });
  }

  private static String tie(UUID friend) {
    return TIES.get(Math.floorMod(friend.hashCode(), TIES.size()));
  }

  private void histories() {
    db.owner()
        .asJobDo(sql -> {
          var batch =
              sql.prepareBatch(
                  """
                  insert into affinities (user_id, kind, item_id, counts, weight, last_at)
                  values (:person, :kind, :item, :counts::jsonb, :weight, :at)\
                  """);
          for (var person : people) {
            for (var item : some(items, chance.nextInt(4) * 25)) {
              batch
                  .bind("person", person)
                  .bind("kind", item.kind().wireName())
                  .bind("item", item.id())
                  .bind("counts", any(COUNTS))
                  .bind("weight", chance.nextInt(50) / 10.0 - 1)
                  .bind("at", NOW.minus(Duration.ofMinutes(chance.nextInt(150_000))))
                  .add();
            }
          }
          batch.execute();
        });
  }

  private void decisions() {
    db.owner()
        .asJobDo(sql -> {
          for (var person : people) {
            for (var item : some(items, 3)) {
              sql.execute(
                  """
                  insert into feedback (id, user_id, kind, item_id, decision, decided_at, until)
                  values (gen_random_uuid(), ?, ?, ?, 'dismiss', ?, ?)\
                  """,
                  person,
                  item.kind().wireName(),
                  item.id(),
                  NOW,
                  NOW.plus(Duration.ofDays(chance.nextInt(3) - 1)));
            }
          }
        });
  }

  private void showings() {
    var all = new TestPeople(db);
    for (var person : people) {
      for (int i = chance.nextInt(6); i > 0; i--) {
        var at = NOW.minus(Duration.ofHours(chance.nextInt(240)));
        all.saw(person, at, some(items, 60).toArray(ItemRef[]::new));
      }
    }
  }

  SmallCity model() {
    var model = new TestModels(db);
    var known = some(items, items.size() - 50);
    known.forEach(
        it -> model.item(it, (float) chance.nextGaussian(), (float) chance.nextGaussian(), 1));
    for (var person : some(people, people.size() - 20)) {
      for (var kind : Kind.values()) {
        var best = some(known.stream().filter(it -> it.kind() == kind).toList(), 40);
        var theirs = best.toArray(ItemRef[]::new);
        if (chance.nextInt(10) > 0) {
          model.best(person, kind, theirs);
        } else {
          model.bestByFriends(person, kind, theirs);
        }
      }
    }
    model.publish();
    return this;
  }

  private static String json(List<String> texts) {
    return texts.stream().map(it -> '"' + it + '"').toList().toString();
  }

  private <T> T any(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private <T> List<T> some(List<T> all, int count) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, chance);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }
}
