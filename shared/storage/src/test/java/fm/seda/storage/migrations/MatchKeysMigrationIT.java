package fm.seda.storage.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Items that are there already get their keys and identities. */
class MatchKeysMigrationIT {

  private final FormerDatabase db = FormerDatabase.at(23);

  @AfterEach
  void drop() {
    db.close();
  }

  @Test
  void itemsFromBeforeAreFoundAsNewOnesAre() {
    add("artist", "Beyoncé", "2020", "{\"spotify\": \"6vWD\"}", "{}");
    add("track", "Halo (Remastered)", "2020", "{}", "{\"artistName\": \"Beyoncé\"}");
    add("track", "Orphan", "2020", "{}", "{}");
    add("room", "#house", "2020", "{\"spotify\": \"room\"}", "{}");

    db.update();

    assertThat(db.texts("select concat_ws(' ', kind, match_key) from items"))
        .containsExactlyInAnyOrder("artist beyonce", "track halo/bey", "track", "room");
    assertThat(db.texts("select concat_ws(' ', kind, system, external_id) from item_identities"))
        .containsExactlyInAnyOrder("artist spotify 6vWD", "room spotify room");
  }

  @Test
  void ofTwoThatClaimOneIdTheOlderHasIt() {
    add("artist", "Young", "2022", "{\"spotify\": \"1\"}", "{}");
    add("artist", "Old", "2021", "{\"spotify\": \"1\"}", "{}");

    db.update();

    assertThat(db.texts("select i.name from item_identities d join items i on i.id = d.item_id"))
        .containsExactly("Old");
  }

  @Test
  void manyItemsGetTheirKeysToo() {
    db.execute(
        "insert into items (kind, id, name) select 'artist', gen_random_uuid(), 'Artist ' || n"
            + " from generate_series(1, 10001) n");

    db.update();

    assertThat(db.texts("select count(distinct match_key)::text from items"))
        .containsExactly("10001");
  }

  private void add(String kind, String name, String year, String ids, String attributes) {
    db.execute(
        """
        insert into items (kind, id, name, created_at, external_ids, attributes)
        values ('%s', gen_random_uuid(), '%s', '%s-01-01', '%s', '%s')\
        """
            .formatted(kind, name, year, ids, attributes));
  }
}
