package fm.seda.storage.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.storage.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrationsIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  @Test
  void runningThemAgainChangesNothing() {
    assertThat(Migrations.run(DB.source("seda_owner"), TestDatabase.DIM)).isZero();
  }

  @Test
  void makeEveryTableOfTheDesign() {
    var tables =
        DB.owner()
            .asJob(sql ->
                sql.createQuery(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace"
                            + " and relkind in ('r', 'p', 'v', 'm')")
                    .mapTo(String.class)
                    .set());

    assertThat(tables)
        .contains(
            "users",
            "linked_accounts",
            "artists",
            "playlists",
            "rooms",
            "tracks",
            "posts",
            "artists_vectors",
            "user_profiles",
            "user_activity_summary",
            "friends",
            "recommendations",
            "embeddings_audit",
            "fact_events",
            "affinities",
            "slates",
            "mv_user_top_candidates",
            "mv_genre_top_rooms");
  }
}
