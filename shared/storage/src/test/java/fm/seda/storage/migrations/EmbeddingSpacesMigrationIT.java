package fm.seda.storage.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cell that has vectors already learns which space they are of. */
class EmbeddingSpacesMigrationIT {

  private final FormerDatabase db = FormerDatabase.at(21);

  @AfterEach
  void drop() {
    db.close();
  }

  @Test
  void theTableIsOfTheSpaceOfMostVectorsAndTheOthersAreComputedAnew() {
    add("many", "many", "few");

    db.update();

    assertThat(
            db.texts("select concat_ws(' ', name, provider, model, dim, state) from vector_tables"))
        .containsExactly("item_vectors p many 2 live");
    assertThat(db.texts("select distinct embedding_meta ->> 'model' from item_vectors"))
        .containsExactly("many");
  }

  @Test
  void theTableIsOfNoSpaceWhereThereIsNoVectorYet() {
    db.update();

    assertThat(db.texts("select concat_ws(' ', name, provider, dim, state) from vector_tables"))
        .containsExactly("item_vectors 2 live");
  }

  @Test
  void tastesStayAndMayBeOfAnyDimension() {
    db.execute("insert into users (auth_user_id) values ('mira'), ('noor')");
    db.execute(
        "insert into user_profiles (user_id, taste_embedding, taste_centres) select id, '[1,0]',"
            + " array['[1,0]'::halfvec] from users where auth_user_id = 'mira'");

    db.update();
    db.execute(
        "insert into user_profiles (user_id, taste_embedding, taste_centres) select id, '[1,0,0]',"
            + " array['[1,0,0]'::halfvec] from users where auth_user_id = 'noor'");

    assertThat(db.texts("select concat(taste_embedding, taste_centres) from user_profiles"))
        .containsExactlyInAnyOrder("[1,0]{\"[1,0]\"}", "[1,0,0]{\"[1,0,0]\"}");
  }

  private void add(String... models) {
    for (var model : models) {
      db.execute(
          """
          with item as (
            insert into items (kind, id, name) values ('room', gen_random_uuid(), 'room')
            returning kind, id)
          insert into item_vectors (kind, item_id, embedding, embedding_meta, content_hash)
          select kind, id, '[1,0]', jsonb_build_object('provider', 'p', 'model', '%s'), '' from item\
          """
              .formatted(model));
    }
  }
}
