package fm.seda.storage.catalogue;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.GenreCounts;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresCatalogIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  private final TestItems items = new TestItems(DB);
  private final Catalog catalog = new StoragePorts(DB.app(), Clock.systemUTC()).catalog();

  @BeforeEach
  void empty() {
    DB.owner().asJobDo(sql -> sql.execute("truncate items cascade"));
  }

  @Test
  void readsAllOfAnItem() {
    var made = Instant.parse("2026-03-04T05:06:07Z");
    var ref =
        items.add(
            item(Kind.TRACK, "Glow")
                .genres("house", "disco")
                .popularity(0.25)
                .creator("k")
                .attributes("{\"energy\": 0.7, \"album\": null, \"tags\": [\"a\", \"b\"]}")
                .createdAt(made));

    var track = catalog.items(List.of(ref)).get(ref);

    assertThat(track)
        .isEqualTo(
            new Item(
                ref,
                "Glow",
                List.of("house", "disco"),
                0.25,
                null,
                "k",
                Map.of(),
                Map.of("energy", 0.7, "tags", List.of("a", "b")),
                made));
  }

  @Test
  void readsHowManyRespondToAnItem() {
    var ref = items.add(item(Kind.POST, "a post"));
    DB.owner().asJobDo(sql -> sql.execute("update items set engagement = 0.4"));

    assertThat(catalog.items(List.of(ref)).get(ref).engagement()).isEqualTo(0.4);
  }

  @Test
  void listsTheMostPopularFirst() {
    var low = items.add(item(Kind.ROOM, "low").popularity(0.1));
    var high = items.add(item(Kind.ROOM, "high").popularity(0.9));
    items.add(item(Kind.ARTIST, "other kind").popularity(1));

    assertThat(refs(catalog.popular(Kind.ROOM, Set.of(), 10))).containsExactly(high, low);
    assertThat(refs(catalog.popular(Kind.ROOM, Set.of(), 1))).containsExactly(high);
  }

  @Test
  void listsOnlyTheGenresAskedFor() {
    items.add(item(Kind.ROOM, "rock").genres("rock"));
    var house = items.add(item(Kind.ROOM, "house").genres("dance", "house").popularity(0.3));
    var jazz = items.add(item(Kind.ROOM, "jazz").genres("jazz").popularity(0.4));

    assertThat(refs(catalog.popular(Kind.ROOM, Set.of("house", "jazz"), 10)))
        .containsExactly(jazz, house);
  }

  @Test
  void listsTheNewestFirst() {
    var old = items.add(item(Kind.POST, "old").createdAt(Instant.parse("2025-01-01T00:00:00Z")));
    var fresh = items.add(item(Kind.POST, "new").createdAt(Instant.parse("2026-01-01T00:00:00Z")));

    assertThat(refs(catalog.newest(Kind.POST, Set.of(), 10))).containsExactly(fresh, old);
  }

  @Test
  void neverAnswersWhatWasDeleted() {
    var gone = items.add(item(Kind.ROOM, "gone").genres("house"));
    items.delete(gone);

    assertThat(catalog.popular(Kind.ROOM, Set.of(), 10)).isEmpty();
    assertThat(catalog.popular(Kind.ROOM, Set.of("house"), 10)).isEmpty();
    assertThat(catalog.newest(Kind.ROOM, Set.of(), 10)).isEmpty();
    assertThat(catalog.random(Kind.ROOM, 10, 1)).isEmpty();
    assertThat(catalog.items(List.of(gone))).isEmpty();
  }

  @Test
  void drawsAsTheSeedSays() {
    items.addAll(IntStream.range(0, 40).mapToObj(i -> item(Kind.TRACK, "t" + i)).toList());

    var drawn = refs(catalog.random(Kind.TRACK, 10, 7));

    assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
    assertThat(refs(catalog.random(Kind.TRACK, 10, 7))).isEqualTo(drawn);
    assertThat(refs(catalog.random(Kind.TRACK, 10, 8))).isNotEqualTo(drawn);
    assertThat(catalog.random(Kind.TRACK, 100, 9)).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void knowsOnlyTheItemsThereAre() {
    var room = items.add(item(Kind.ROOM, "room"));
    var artist = items.add(item(Kind.ARTIST, "artist"));
    var nothing = new ItemRef(Kind.ROOM, artist.id());

    assertThat(catalog.items(List.of(room, artist, nothing, room))).containsOnlyKeys(room, artist);
    assertThat(catalog.items(List.of(new ItemRef(Kind.POST, UUID.randomUUID())))).isEmpty();
    assertThat(catalog.items(List.of())).isEmpty();
  }

  @Test
  void countsHowManyBearAGenre() {
    items.add(item(Kind.ARTIST, "a").genres("rock", "soul"));
    items.add(item(Kind.ROOM, "b").genres("rock"));
    items.add(item(Kind.ROOM, "of no genre"));
    items.delete(items.add(item(Kind.TRACK, "gone").genres("soul")));

    assertThat(catalog.genreCounts()).isEqualTo(GenreCounts.of(3, Map.of("rock", 2L, "soul", 1L)));
  }

  @Test
  void countsAgainOnlyAfterTenMinutes() {
    var noon = Instant.parse("2026-03-01T12:00:00Z");
    var now = new AtomicReference<>(noon);
    InstantSource time = now::get;
    var patient = new StoragePorts(DB.app(), time.withZone(ZoneOffset.UTC)).catalog();
    assertThat(patient.genreCounts().items()).isZero();
    items.add(item(Kind.ROOM, "room"));

    now.set(noon.plus(Duration.ofMinutes(10)));
    assertThat(patient.genreCounts().items()).isZero();
    now.set(noon.plus(Duration.ofMinutes(11)));

    assertThat(patient.genreCounts().items()).isEqualTo(1);
  }

  private static List<ItemRef> refs(List<Item> found) {
    return found.stream().map(Item::ref).toList();
  }
}
