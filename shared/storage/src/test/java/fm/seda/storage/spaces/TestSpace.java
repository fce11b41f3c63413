package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.storage.embedding.VectorWriter;
import fm.seda.storage.embedding.VectorWriter.Computed;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestVectors;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A space of a test's own, into which vectors are written by the front door. */
record TestSpace(TestDatabase db, EmbeddingSpace space) {

  private static final int BATCH = 500;

  static TestSpace of(TestDatabase db, String model, int dim) {
    return new TestSpace(db, new EmbeddingSpace("test", model, dim));
  }

  /** Any direction in a space of so many dimensions. */
  static float[] direction(int dim, Random chance) {
    return TestVectors.near(new float[dim], 1, chance);
  }

  /** Along one axis. */
  static float[] axis(int dim, int axis) {
    var vector = new float[dim];
    vector[axis] = 1;
    return vector;
  }

  /** Writes a vector for each of these items of no text, and answers how many were written. */
  int write(List<ItemRef> items, Function<ItemRef, float[]> vectors) {
    var clock = Clock.systemUTC();
    var tables = new VectorTables(db.worker(), clock);
    var writer = new VectorWriter(db.worker(), new Json(ObjectMapper.getDefault()), tables, clock);
    return IntStream.rangeClosed(0, (items.size() - 1) / BATCH)
        .mapToObj(i -> items.subList(BATCH * i, Math.min(BATCH * (i + 1), items.size())))
        .mapToInt(part ->
            writer.write(
                space,
                "us",
                part.stream().map(it -> new Computed(it, "", vectors.apply(it))).toList()))
        .sum();
  }

  /** Writes directions that mean nothing, the same ones for the same items. */
  int writeAny(List<ItemRef> items) {
    return write(
        items,
        it -> direction(space.dim(), new Random(it.id().getMostSignificantBits() ^ space.dim())));
  }

  /** What is in a table, each row as a text. */
  static List<String> rows(TestDatabase db, String table) {
    return db.owner()
        .asJob(sql ->
            sql.createQuery("select t::text from %s t order by 1".formatted(table))
                .mapTo(String.class)
                .list());
  }

  /** All tables and what they are, such as {@code "item_vectors live"}. */
  static List<String> states(TestDatabase db) {
    return Arrays.stream(
            rows(db, "(select name || ' ' || state from vector_tables)").stream()
                .collect(Collectors.joining("\n"))
                .replaceAll("[()\"]", "")
                .split("\n", -1))
        .toList();
  }
}
