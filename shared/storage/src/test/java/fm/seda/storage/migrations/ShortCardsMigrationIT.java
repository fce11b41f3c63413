package fm.seda.storage.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that are there already stay, card by card as they are. */
class ShortCardsMigrationIT {

  private final FormerDatabase db = FormerDatabase.at(28);

  @AfterEach
  void drop() {
    db.close();
  }

  @Test
  void cardsAreCompressedAsBefore() {
    var compression =
        "select attcompression::text from pg_attribute where attrelid = 'lists'::regclass"
            + " and attname = 'cards'";
    var before = db.texts(compression);

    db.update();

    assertThat(db.texts(compression)).isEqualTo(before);
  }

  @Test
  void listsFromBeforeAreStillShownCardByCard() {
    db.execute("insert into users (id, auth_user_id) values (gen_random_uuid(), 'mira')");
    db.execute(
        """
        insert into lists (user_id, surface, slate_id, model_version, source, created_at,
          expires_at, entity_types, entity_ids, scores, cards)
        select id, 'discover', gen_random_uuid(), 'm', 'batch', now(), now() + interval '1 day',
          '{room,artist}', array[gen_random_uuid(), gen_random_uuid()], '{0.5,0.25}',
          '[{"explanation": {"text": "Trending now"}}, {"explanation": {"text": "New in ♫"}}]'
        from users\
        """);

    db.update();

    assertThat(
            db.texts(
                """
                select concat_ws(' ', rank, entity_type, score, context -> 'explanation' ->> 'text')
                from recommendations order by rank\
                """))
        .containsExactly("1 room 0.5 Trending now", "2 artist 0.25 New in ♫");
    assertThat(db.texts("select entity_type from mv_user_top_candidates order by rank"))
        .containsExactly("room", "artist");
  }
}
