package fm.seda.storage.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemBatchIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private final ItemBatch items =
      new ItemBatch(
          DB.worker(),
          new Json(ObjectMapper.getDefault()),
          new StoragePorts(DB.worker(), Clock.systemUTC()).tables());

  @Test
  void namesTheItemsThatNeedAVector() {
    var house = Items.room("#house", "house");
    var jazz = Items.artist("Ola Bright", "jazz");

    assertThat(items.upsert(List.of(house, jazz)))
        .containsExactlyInAnyOrder(house.ref(), jazz.ref());
  }

  @Test
  void theLastOfTwoInOneBatchStands() {
    var first = Items.room("#one");

    items.upsert(List.of(first, Items.renamed(first, "#two")));

    assertThat(column("name", first.ref().id())).isEqualTo("#two");
  }

  @Test
  void sendingABatchAgainChangesNothing() {
    var room = Items.room("#again", "ambient", "drone");
    items.upsert(List.of(room));

    items.upsert(List.of(room));

    assertThat(column("genres::text", room.ref().id())).isEqualTo("{ambient,drone}");
  }

  @Test
  void aDeletedItemComesBackWhenItIsSentAgain() {
    var room = Items.room("#gone");
    items.upsert(List.of(room));

    assertThat(items.delete(room.ref())).isTrue();
    assertThat(items.delete(room.ref())).isFalse();
    items.upsert(List.of(room));

    assertThat(column("(deleted_at is null)::text", room.ref().id())).isEqualTo("true");
  }

  @Test
  void whatActivityMadeOfPopularityIsNotOverwritten() {
    var room = Items.item(Kind.ROOM, "#busy", 0.2);
    items.upsert(List.of(room));
    DB.worker()
        .asJobDo(
            sql -> sql.execute("update items set popularity = 0.9 where id = ?", room.ref().id()));

    items.upsert(List.of(room));

    assertThat(column("popularity::text", room.ref().id())).isEqualTo("0.9");
  }

  @Test
  void takesAThousandWithNamesInEveryScript() {
    var many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> Items.room("部屋 «" + i + "» 'quoted' \\ \"🔥\"", "j-pop"))
            .toList();

    assertThat(items.upsert(many)).hasSize(1_000);
    assertThat(column("name", many.getLast().ref().id())).isEqualTo(many.getLast().name());
  }

  private static String column(String expression, Object id) {
    return DB.owner()
        .asJob(sql ->
            sql.select("select " + expression + " from items where id = ?", id)
                .mapTo(String.class)
                .one());
  }
}
