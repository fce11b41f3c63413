package fm.seda.storage.testing;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Puts items into a test database, past the catalogue's own doors.
 *
 * <pre>{@code
 * var house = new TestItems(DB).add(item(Kind.ROOM, "#house").genres("house").at(axis(3)));
 * }</pre>
 */
public final class TestItems {

  private final TestDatabase database;

  /** Works on this database. */
  public TestItems(TestDatabase database) {
    this.database = database;
  }

  /** An item that is about to be added. */
  public record Draft(
      ItemRef ref,
      String name,
      List<String> genres,
      double popularity,
      @Nullable String creator,
      String attributes,
      Instant createdAt,
      float @Nullable [] vector) {

    /** The same with these genres. */
    public Draft genres(String... others) {
      return new Draft(
          ref, name, List.of(others), popularity, creator, attributes, createdAt, vector);
    }

    /** The same, this popular. */
    public Draft popularity(double other) {
      return new Draft(ref, name, genres, other, creator, attributes, createdAt, vector);
    }

    /** The same, made by this creator. */
    public Draft creator(String other) {
      return new Draft(ref, name, genres, popularity, other, attributes, createdAt, vector);
    }

    /** The same with this JSON object of attributes. */
    public Draft attributes(String json) {
      return new Draft(ref, name, genres, popularity, creator, json, createdAt, vector);
    }

    /** The same, made at this time. */
    public Draft createdAt(Instant other) {
      return new Draft(ref, name, genres, popularity, creator, attributes, other, vector);
    }

    /** The same, lying in this direction. */
    public Draft at(float[] direction) {
      return new Draft(ref, name, genres, popularity, creator, attributes, createdAt, direction);
    }
  }

  /** An item with nothing but a name. */
  public static Draft item(Kind kind, String name) {
    return new Draft(
        new ItemRef(kind, UUID.randomUUID()),
        name,
        List.of(),
        0.5,
        null,
        "{}",
        Instant.parse("2026-01-01T00:00:00Z"),
        null);
  }

  /** Adds one. */
  public ItemRef add(Draft draft) {
    addAll(List.of(draft));
    return draft.ref();
  }

  /** Adds many at once. */
  public void addAll(List<Draft> drafts) {
    database
        .owner()
        .asJobDo(sql -> {
          var items =
              sql.prepareBatch(
                  """
                  insert into items
                    (kind, id, name, genres, popularity, creator, attributes, created_at)
                  values (:kind, :id, :name, :genres, :popularity, :creator, :attributes::jsonb,
                          :createdAt)\
                  """);
          drafts.forEach(draft -> addTo(items, draft));
          items.execute();
          var vectors =
              sql.prepareBatch(
                  """
                  insert into item_vectors (kind, item_id, embedding, embedding_meta, content_hash)
                  values (:kind, :id, :vector,
                          '{"provider": "test", "model": "axes", "dim": 384}', '')\
                  """);
          drafts.stream().filter(it -> it.vector() != null).forEach(it -> addVectorTo(vectors, it));
          if (vectors.size() > 0) {
            TestVectors.claim(sql);
            vectors.execute();
          }
        });
  }

  private static void addTo(PreparedBatch batch, Draft draft) {
    batch
        .bind("kind", draft.ref().kind().wireName())
        .bind("id", draft.ref().id())
        .bind("name", draft.name())
        .bindArray("genres", String.class, draft.genres().toArray())
        .bind("popularity", draft.popularity())
        .bind("creator", draft.creator())
        .bind("attributes", draft.attributes())
        .bind("createdAt", draft.createdAt())
        .add();
  }

  private static void addVectorTo(PreparedBatch batch, Draft draft) {
    batch
        .bind("kind", draft.ref().kind().wireName())
        .bind("id", draft.ref().id())
        .bind("vector", draft.vector())
        .add();
  }

  /** Takes items out of the catalogue, as it does itself: they stay, marked. */
  public void delete(ItemRef... refs) {
    Arrays.stream(refs)
        .forEach(ref ->
            database
                .owner()
                .asJobDo(sql ->
                    sql.execute(
                        "update items set deleted_at = now() where kind = ? and id = ?",
                        ref.kind().wireName(),
                        ref.id())));
  }
}
