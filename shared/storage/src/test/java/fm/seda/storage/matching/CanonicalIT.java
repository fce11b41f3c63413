package fm.seda.storage.matching;

import static fm.seda.storage.matching.FoundThings.artist;
import static fm.seda.storage.matching.FoundThings.playlist;
import static fm.seda.storage.matching.FoundThings.track;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.domain.naming.Reason;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanonicalIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  private final MatchingParts parts = new MatchingParts(DB.worker());
  private final ItemBatch items = parts.items();
  private final Matches matches = parts.matches();
  private final Canonical canonical = parts.canonical();

  @Test
  void anArtistOfThreeProvidersIsOneItemWithThreeIds() {
    var spotify = adopt(artist("Beyoncé", "spotify", "6vWD", "pop", "r&b"));
    var apple = adopt(artist("Beyonce", "apple", "1419", "R&B/Soul"));
    var deezer = adopt(artist("BEYONCÉ", "deezer", "145"));

    assertThat(List.of(apple, deezer)).containsOnly(spotify);
    assertThat(item(spotify).externalIds())
        .isEqualTo(Map.of("spotify", "6vWD", "apple", "1419", "deezer", "145"));
    assertThat(item(spotify).genres()).containsExactly("pop", "r&b");
  }

  @Test
  void namesakesOfOneProviderAreTwo() {
    var adopted =
        canonical.adopt(
            List.of(artist("Nirvana", "spotify", "US"), artist("Nirvana", "spotify", "UK")));

    assertThat(adopted.items().values()).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aTrackComesWithItsArtistAndIsFoundByItsCode() {
    var toto = artist("TOTO", "spotify", "0PFt", "soft rock");
    var africa = track("Africa", toto, Map.of("spotify", "2374"), "USSM19801941", 295);
    var adopted = canonical.adopt(List.of(africa));
    var ref = Objects.requireNonNull(adopted.items().get(africa));

    assertThat(adopted.withoutVector()).hasSize(2);
    assertThat(item(ref).creator())
        .isEqualTo(Objects.requireNonNull(adopted.items().get(toto)).id().toString());
    assertThat(item(ref).attributes())
        .containsEntry("artistName", "TOTO")
        .containsEntry("isrc", "USSM19801941")
        .containsEntry("durationSeconds", 295);

    var other =
        track("Afrika", artist("Toto", "deezer", "1"), Map.of("deezer", "9"), "USSM19801941", 296);
    var byTitle =
        track("Africa (Remastered)", artist("Toto", "apple", "3"), Map.of("apple", "7"), null, 294);
    var live =
        track("Africa (Live)", artist("Toto", "apple", "3"), Map.of("apple", "8"), null, 295);
    var found = matches.of(List.of(other, byTitle, live));

    assertThat(found.get(other)).isEqualTo(new Match(ref, 0.98, Reason.ISRC));
    assertThat(found.get(byTitle)).isEqualTo(new Match(ref, 0.95, Reason.TITLE_ARTIST_AND_LENGTH));
    assertThat(found).doesNotContainKey(live);
  }

  @Test
  void aSecondIdOfOneSystemIsKeptAndFound() {
    var abba = artist("ABBA", "spotify", "0Lcj");
    var one = track("Waterloo", abba, Map.of("spotify", "first"), null, 165);
    var again = track("Waterloo", abba, Map.of("spotify", "second"), null, 166);
    var ref = adopt(one);

    assertThat(adopt(again)).isEqualTo(ref);
    assertThat(item(ref).externalIds()).isEqualTo(Map.of("spotify", "first"));

    var renamed = track("Waterloo '74", abba, Map.of("spotify", "second"), null, 400);
    assertThat(matches.of(List.of(renamed)))
        .containsEntry(renamed, new Match(ref, 1, Reason.EXTERNAL_ID));
  }

  @Test
  void whatAClientWroteIsNotOverwritten() {
    var theirs = Items.artist("The Röyksopp", "downtempo");
    var mine =
        new Item(
            theirs.ref(),
            theirs.name(),
            theirs.genres(),
            0.7,
            null,
            null,
            Map.of("spotify", "5nPO"),
            Map.of("description", "a duo"),
            theirs.createdAt());
    items.upsert(List.of(mine));

    var adopted = canonical.adopt(List.of(artist("Royksopp", "deezer", "4", "Electro", "House")));

    assertThat(adopted.items().values()).containsExactly(mine.ref());
    var now = item(mine.ref());
    assertThat(now.name()).isEqualTo("The Röyksopp");
    assertThat(now.genres()).containsExactly("downtempo");
    assertThat(now.popularity()).isEqualTo(0.7);
    assertThat(now.attributes()).isEqualTo(Map.of("description", "a duo"));
    assertThat(now.externalIds()).isEqualTo(Map.of("spotify", "5nPO", "deezer", "4"));
  }

  @Test
  void doingItAgainWritesNothing() {
    var found = artist("Four Tet", "spotify", "7Eu1", "idm");
    var ref = adopt(found);
    var before = updatedAt(ref);

    var again = canonical.adopt(List.of(found));

    assertThat(again.items().values()).containsExactly(ref);
    assertThat(updatedAt(ref)).isEqualTo(before);
  }

  @Test
  void anImportBringsBackNothingThatWasDeleted() {
    var found = artist("Gone Artist", "spotify", "gone");
    var ref = adopt(found);
    items.delete(ref);

    assertThat(matches.of(List.of(found))).isEmpty();
    assertThat(canonical.adopt(List.of(found)).items()).isEmpty();
    assertThat(countOf("Gone Artist")).isOne();
  }

  @Test
  void onlyOpenPlaylistsBecomeItems() {
    var open = playlist("Morning", "p1", true);
    var closed = playlist("Diary", "p2", false);

    var adopted = canonical.adopt(List.of(open, closed));

    assertThat(adopted.items()).containsOnlyKeys(open);
    assertThat(canonical.adopt(List.of(open)).items()).isEqualTo(adopted.items());
  }

  @Test
  void ofEquallyLikelyOnesTheOldestIsMeant() {
    var young = Items.artist("Twin Artist");
    var old =
        new Item(
            Items.artist("Twin Artist").ref(),
            "Twin Artist",
            List.of(),
            0,
            null,
            null,
            Map.of(),
            Map.of(),
            Items.CREATED.minusSeconds(60));
    items.upsert(List.of(young, old));

    var found = artist("twin artist", "deezer", "twin");

    assertThat(Objects.requireNonNull(matches.of(List.of(found)).get(found)).item())
        .isEqualTo(old.ref());
  }

  @Test
  void twoImportsAtOnceMakeNothingTwice() throws Exception {
    var spotify = fifty("spotify");
    var deezer = fifty("deezer");
    var start = new CyclicBarrier(2);
    Callable<Adopted> one =
        () -> {
          start.await();
          return canonical.adopt(spotify);
        };
    Callable<Adopted> other =
        () -> {
          start.await();
          return new MatchingParts(DB.worker()).canonical().adopt(deezer);
        };

    List<Adopted> both;
    try (var threads = Executors.newFixedThreadPool(2)) {
      both = threads.invokeAll(List.of(one, other)).stream().map(CanonicalIT::done).toList();
    }

    assertThat(both.getFirst().items().values())
        .hasSize(50)
        .containsExactlyInAnyOrderElementsOf(both.getLast().items().values());
    assertThat(countOf("Crowd %")).isEqualTo(50);
  }

  private static List<? extends Found> fifty(String system) {
    var upwards = IntStream.range(0, 50);
    var order = system.equals("spotify") ? upwards : upwards.map(i -> 49 - i);
    return order.mapToObj(i -> artist("Crowd " + i, system, system + i)).toList();
  }

  private static Adopted done(Future<Adopted> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private ItemRef adopt(Found found) {
    return Objects.requireNonNull(canonical.adopt(List.of(found)).items().get(found));
  }

  private static Item item(ItemRef ref) {
    var catalog = new StoragePorts(DB.worker(), Clock.systemUTC()).catalog();
    return Objects.requireNonNull(catalog.items(List.of(ref)).get(ref));
  }

  private static int countOf(String names) {
    return DB.worker()
        .asJob(sql ->
            sql.select("select count(*) from items where name like ?", names)
                .mapTo(Integer.class)
                .one());
  }

  private static String updatedAt(ItemRef ref) {
    return DB.worker()
        .asJob(sql ->
            sql.select("select updated_at::text from items where id = ?", ref.id())
                .mapTo(String.class)
                .one());
  }
}
