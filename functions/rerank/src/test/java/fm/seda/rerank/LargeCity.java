package fm.seda.rerank;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.copy.CopyRows;
import fm.seda.storage.models.ModelWriter;
import fm.seda.storage.models.Models;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A community to measure by: 100,000 items around two hundred genres, people with forty affinities
 * and five friends each, and a model that has an opinion about everybody.
 */
final class LargeCity {

  private static final int GENRES = 200;
  private static final int AFFINITIES = 40;
  private static final int FRIENDS = 5;
  private static final int LEARNT = 300;
  private static final int FACTORS = 64;
  private static final int NEIGHBOURS = 50;
  private static final int DIM = TestDatabase.DIM;

  private static final Map<Kind, Integer> ITEMS =
      Map.of(
          Kind.ARTIST, 25_000,
          Kind.PLAYLIST, 20_000,
          Kind.ROOM, 15_000,
          Kind.TRACK, 30_000,
          Kind.POST, 10_000);

  private final TestDatabase db;
  private final SplittableRandom chance = new SplittableRandom(11);
  private final Map<Kind, List<UUID>> items = new EnumMap<>(Kind.class);
  private final List<UUID> people = new ArrayList<>();

  LargeCity(TestDatabase db) {
    this.db = db;
  }

  /** A hundred thousand; the index on vectors, which takes long to fill, is done without. */
  LargeCity items() {
    var places = new float[GENRES][];
    for (int i = 0; i < GENRES; i++) {
      places[i] = unit(direction(DIM));
    }
    db.owner()
        .asJobDo(sql -> {
          sql.execute("drop index idx_item_vectors_hnsw");
          sql.execute(
              """
              create temporary table made (
                kind text, id uuid, name text, genres text[], popularity float8, creator text,
                embedding halfvec) on commit drop\
              """);
          CopyRows.into(sql, "made", rows -> ITEMS.forEach((k, n) -> items(k, n, places, rows)));
          sql.execute(
              """
              insert into items (kind, id, name, genres, popularity, creator, created_at)
              select kind, id, name, genres, popularity, creator,
                     now() - make_interval(hours => (random() * 9000)::int)
              from made\
              """);
          sql.execute(
              """
              insert into item_vectors (kind, item_id, embedding, embedding_meta, content_hash)
              select kind, id, embedding, '{"provider": "test", "model": "made up"}', '' from made\
              """);
          sql.execute("refresh materialized view popular");
        });
    return this;
  }

  /** All of them. */
  List<UUID> everybody() {
    return List.copyOf(people);
  }

  private void items(Kind kind, int count, float[][] places, CopyRows rows) {
    var ids = items.computeIfAbsent(kind, _ -> new ArrayList<>());
    for (int i = 0; i < count; i++) {
      ids.add(id());
      int[] genres = {genre(), genre(), genre()};
      try {
        rows.row(7)
            .value(kind.wireName())
            .value(ids.getLast())
            .value(kind.wireName() + " number " + i)
            .texts(List.of("genre " + genres[0], "genre " + genres[1], "genre " + genres[2]))
            .value(Math.pow(chance.nextDouble(), 4))
            .value("maker-" + chance.nextInt(20_000))
            .halfVector(around(places, genres));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private float[] around(float[][] places, int[] genres) {
    var vector = unit(direction(DIM));
    for (int genre : genres) {
      for (int i = 0; i < DIM; i++) {
        vector[i] += 0.6f * places[genre][i];
      }
    }
    return unit(vector);
  }

  LargeCity people(int count) {
    db.owner()
        .asJobDo(sql -> {
          CopyRows.into(
              sql,
              "users (id, auth_user_id, preferences)",
              rows -> {
                for (int i = 0; i < count; i++) {
                  people.add(id());
                  rows.row(3).value(people.getLast()).value("person-" + i).jsonb(wishes());
                }
              });
          sql.execute(
              """
              create temporary table ties (one uuid, other uuid) on commit drop;
              create temporary table done (person uuid, kind text, item uuid, weight float8)
              on commit drop\
              """);
          CopyRows.into(
              sql,
              "ties",
              rows -> {
                for (int i = 0; i < count * FRIENDS / 2; i++) {
                  rows.row(2).value(any(people)).value(any(people));
                }
              });
          sql.execute(
              """
              insert into friends (user_id, friend_user_id)
              select one, other from ties where one <> other
              union select other, one from ties where one <> other\
              """);
          CopyRows.into(
              sql,
              "done",
              rows -> {
                for (var person : people) {
                  for (int i = 0; i < AFFINITIES; i++) {
                    var kind = any(List.copyOf(items.keySet()));
                    rows.row(4)
                        .value(person)
                        .value(kind.wireName())
                        .value(any(items.get(kind)))
                        .value(1 + 4 * chance.nextDouble());
                  }
                }
              });
          sql.execute(
              """
              insert into affinities (user_id, kind, item_id, counts, weight, last_at)
              select person, kind, item, '{"play": 3}', weight,
                     now() - make_interval(mins => (random() * 100000)::int)
              from done on conflict do nothing\
              """);
        });
    return this;
  }

  private byte[] wishes() {
    return "{\"genres\": [\"genre %d\", \"genre %d\", \"genre %d\"], \"dislikedGenres\": [\"genre %d\"]}"
        .formatted(genre(), genre(), genre(), chance.nextInt(GENRES))
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  LargeCity model() {
    var now = Clock.systemUTC().instant();
    Models models = new StoragePorts(db.worker(), Clock.systemUTC()).models();
    var writer = new ModelWriter(db.worker());
    long version = models.begin(now);
    writer.writeItems(
        version,
        rows -> items.forEach((kind, ids) -> ids.forEach(id -> addLearnt(rows, kind, id))));
    writer.writePeople(
        version,
        rows -> {
          for (var person : people) {
            int first = 0;
            for (var ids : items.entrySet()) {
              rows.add(
                  person, ids.getKey(), numbers(first, ids.getValue().size()), scores(), scores());
              first += ids.getValue().size();
            }
          }
        });
    models.publish(version, now, new Models.Report(Map.of(), Map.of(), null));
    db.owner().asJobDo(sql -> sql.execute("analyze"));
    return this;
  }

  private void addLearnt(ModelWriter.Items rows, Kind kind, UUID id) {
    int all = items.values().stream().mapToInt(List::size).sum();
    var neighbours = chance.ints(NEIGHBOURS, 0, all).toArray();
    rows.add(
        new ItemRef(kind, id),
        1,
        direction(FACTORS),
        neighbours,
        Arrays.copyOf(scores(), NEIGHBOURS));
  }

  private int[] numbers(int first, int count) {
    return chance.ints(LEARNT, first, first + count).distinct().toArray();
  }

  private float[] scores() {
    var scores = new float[LEARNT];
    for (int i = 0; i < LEARNT; i++) {
      scores[i] = 1 - (float) i / LEARNT;
    }
    return scores;
  }

  private float[] direction(int width) {
    var vector = new float[width];
    for (int i = 0; i < width; i++) {
      vector[i] = (float) chance.nextGaussian();
    }
    return vector;
  }

  private static float[] unit(float[] vector) {
    var squares = 0.0;
    for (float value : vector) {
      squares += value * value;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  /** A few are everywhere and most are rare. */
  private int genre() {
    return (int) (GENRES * Math.pow(chance.nextDouble(), 3));
  }

  private UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }

  private <T> T any(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }
}
