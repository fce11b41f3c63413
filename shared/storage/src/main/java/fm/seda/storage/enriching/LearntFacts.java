package fm.seda.storage.enriching;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.ItemText;
import fm.seda.domain.Kind;
import fm.seda.storage.bulk.ItemRows;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Fills in what tracks lack. */
@Singleton
public class LearntFacts {

  /** More of one recording are in the catalogue by mistake. */
  private static final int MOST_OF_A_CODE = 20;

  private static final String FILL = SqlFile.read(LearntFacts.class, "fill.sql");
  private static final String HOLD = SqlFile.read(LearntFacts.class, "hold.sql");
  private static final String OF_CODE = SqlFile.read(LearntFacts.class, "of-code.sql");

  private final Database database;
  private final ItemReader items;
  private final Json json;
  private final VectorTables tables;

  /** Writes through this database, as a job. */
  public LearntFacts(Database database, ItemReader items, Json json, VectorTables tables) {
    this.database = database;
    this.items = items;
    this.json = json;
    this.tables = tables;
  }

  /**
   * What became of it.
   *
   * @param changed the tracks that lacked something
   * @param withoutVector those of them whose vector is missing or stands for another text
   */
  public record Filled(List<ItemRef> changed, List<ItemRef> withoutVector) {}

  /** Tracks of this recording code, the oldest first. */
  public List<Item> ofCode(String isrc) {
    return database.asJob(sql ->
        sql.createQuery(OF_CODE).bind("isrc", isrc).bind("most", MOST_OF_A_CODE).map(items).list());
  }

  /** Gives each track what it lacks, in one transaction; what has been deleted stays as it is. */
  public Filled fill(Map<ItemRef, Learnt> learnt) {
    if (learnt.isEmpty()) {
      return new Filled(List.of(), List.of());
    }
    var fill = tables.live().in(FILL);
    return database.asJob(sql -> {
      // as they are now, and nobody changes them meanwhile
      var held = RefArrays.bind(sql.createQuery(HOLD), learnt.keySet()).map(items).list();
      var changed =
          held.stream()
              .flatMap(track -> changed(track, Objects.requireNonNull(learnt.get(track.ref()))))
              .toList();
      var withoutVector =
          sql.createQuery(fill)
              .bind("rows", json.write(changed.stream().map(LearntFacts::row).toList()))
              .map((row, _) -> ItemRows.ref(row))
              .list();
      return new Filled(changed.stream().map(Item::ref).toList(), withoutVector);
    });
  }

  private static Stream<Item> changed(Item track, Learnt learnt) {
    var whole = learnt.into(track);
    return whole.equals(track) ? Stream.of() : Stream.of(whole);
  }

  private static Map<String, Object> row(Item track) {
    var text = ItemText.of(Kind.TRACK, track.name(), track.genres(), track.attributes());
    return Map.of(
        "id", track.ref().id().toString(),
        "genres", track.genres(),
        "externalIds", track.externalIds(),
        "attributes", track.attributes(),
        "contentHash", ItemText.hash(text));
  }
}
