package fm.seda.storage.taste;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Affinity;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.StoredItem;
import fm.seda.storage.catalogue.WholeCatalogue;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever of the catalogue is in memory, a taste comes out as {@link TasteKeeper} has it. */
class ManyTastesIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Json JSON = new Json(ObjectMapper.getDefault());

  private final VectorTables tables = new VectorTables(DB.worker(), Clock.systemUTC());
  private final TestPeople people = new TestPeople(DB);
  private final TestItems items = new TestItems(DB);
  private final UUID mira = people.add("mira-" + UUID.randomUUID());
  private final Map<ItemRef, StoredItem> catalogue = new HashMap<>();

  @BeforeEach
  void likesTwoThingsAndChoseAGenre() {
    DB.owner().asJobDo(sql -> sql.execute("truncate items cascade"));
    items.add(item(Kind.ROOM, "h").genres("house").at(axis(0)));
    people.prefer(mira, "{\"genres\": [\"house\", \"nobody plays this\"]}");
    people.affinity(mira, items.add(item(Kind.TRACK, "t").genres("jazz").at(axis(1))), 4, NOW);
    people.affinity(mira, items.add(item(Kind.ARTIST, "a").genres("dub").at(axis(2))), 3, NOW);
    people.affinity(mira, items.add(item(Kind.PLAYLIST, "not embedded")), 2, NOW);
  }

  @Test
  void isTheSameFromMemory() {
    read(Set.of(Kind.values()));

    assertThat(byMany()).isEqualTo(byKeeper());
  }

  @Test
  void isTheSameWithoutTheCatalogue() {
    assertThat(byMany()).isEqualTo(byKeeper());
  }

  @Test
  void isTheSameWhereSomeVectorsAreTooManyForMemory() {
    read(Set.of(Kind.ARTIST));

    assertThat(byMany()).isEqualTo(byKeeper());
  }

  private void read(Set<Kind> withVectors) {
    var whole = new WholeCatalogue(DB.worker(), new ItemReader(JSON), tables);
    for (var kind : Kind.values()) {
      whole.read(
          kind,
          tables.live(),
          withVectors.contains(kind),
          stored -> catalogue.put(stored.item().ref(), stored));
    }
  }

  @Test
  void asksAboutAGenreOnce() {
    read(Set.of(Kind.values()));
    var genres = new GenreMiddles();
    var before = byMany(genres);
    DB.owner().asJobDo(sql -> sql.execute("update items set genres = '{}'"));

    assertThat(byMany(genres)).isEqualTo(before);
    assertThat(byMany(new GenreMiddles())).isNotEqualTo(before);
  }

  private Map<String, Object> byMany() {
    return byMany(new GenreMiddles());
  }

  private Map<String, Object> byMany(GenreMiddles genres) {
    var listener = new StoragePorts(DB.worker(), Clock.systemUTC()).listeners().load(mira, NOW);
    List<Affinity> history = ManyTastes.telling(listener.affinities());
    var tastes = new ManyTastes(DB.worker(), JSON, NOW, tables.live(), catalogue::get, genres);
    tastes.prepare(history, listener.genres());
    tastes.compute(mira, history, listener.genres());
    tastes.store();
    return profile();
  }

  private Map<String, Object> byKeeper() {
    DB.owner().asJobDo(sql -> sql.execute("delete from user_profiles where user_id = ?", mira));
    new StoragePorts(DB.worker(), Clock.fixed(NOW, ZoneOffset.UTC)).taste().recompute(mira);
    return profile();
  }

  private Map<String, Object> profile() {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery(
                    "select to_jsonb(p)::text as row from user_profiles p where user_id = :user")
                .bind("user", mira)
                .mapToMap()
                .one());
  }
}
