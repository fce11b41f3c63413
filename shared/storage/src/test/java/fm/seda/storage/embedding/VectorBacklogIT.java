package fm.seda.storage.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.embedding.VectorBacklog.Pending;
import fm.seda.storage.embedding.VectorWriter.Computed;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorBacklogIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final EmbeddingSpace SPACE = new EmbeddingSpace("test", "ones", TestDatabase.DIM);

  private final Json json = new Json(ObjectMapper.getDefault());
  private final VectorTables tables = new VectorTables(DB.worker(), Clock.systemUTC());
  private final ItemBatch items = new ItemBatch(DB.worker(), json, tables);
  private final VectorBacklog backlog = new VectorBacklog(DB.worker(), json, tables);
  private final VectorWriter writer =
      new VectorWriter(DB.worker(), json, tables, Clock.fixed(Items.CREATED, ZoneOffset.UTC));

  @Test
  void anItemIsPendingUntilItHasItsVector() {
    var room = Items.room("#pending", "house");
    items.upsert(List.of(room));
    var pending = backlog.among(SPACE, List.of(room.ref(), room.ref()));

    assertThat(pending).extracting(Pending::text).containsExactly("#pending. house room");
    assertThat(write(pending.getFirst())).isOne();
    assertThat(backlog.among(SPACE, List.of(room.ref()))).isEmpty();
  }

  @Test
  void aNewTextMakesItPendingAgain() {
    var room = embedded(Items.room("#before", "house"));

    items.upsert(List.of(Items.renamed(room, "#after")));

    assertThat(backlog.among(SPACE, List.of(room.ref()))).hasSize(1);
  }

  @Test
  void aVectorOfAnOldTextIsDropped() {
    var room = Items.room("#old", "house");
    items.upsert(List.of(room));
    var stale = backlog.among(SPACE, List.of(room.ref())).getFirst();
    items.upsert(List.of(Items.renamed(room, "#new")));

    assertThat(write(stale)).isZero();
  }

  @Test
  void writingTheSameVectorAgainLeavesOneAuditRow() {
    var room = Items.room("#once", "house");
    items.upsert(List.of(room));
    var pending = backlog.among(SPACE, List.of(room.ref())).getFirst();

    assertThat(write(pending)).isOne();
    assertThat(write(pending)).isZero();

    assertThat(
            DB.owner()
                .<Integer>asJob(sql ->
                    sql.select(
                            "select count(*) from embeddings_audit where entity_uuid = ?",
                            room.ref().id())
                        .mapTo(Integer.class)
                        .one()))
        .isOne();
  }

  @Test
  void aDeletedItemNeedsNone() {
    var room = Items.room("#deleted", "house");
    items.upsert(List.of(room));
    items.delete(room.ref());

    assertThat(backlog.among(SPACE, List.of(room.ref()))).isEmpty();
  }

  @Test
  void theSweepFindsWhatWasForgotten() {
    var room = Items.room("#forgotten", "house");
    items.upsert(List.of(room));

    assertThat(backlog.oldest(SPACE, 1_000)).contains(room.ref());
  }

  private Item embedded(Item item) {
    items.upsert(List.of(item));
    write(backlog.among(SPACE, List.of(item.ref())).getFirst());
    return item;
  }

  private int write(Pending pending) {
    var vector = new float[TestDatabase.DIM];
    vector[0] = 1;
    return writer.write(
        SPACE, "us", List.of(new Computed(pending.ref(), pending.contentHash(), vector)));
  }
}
