package fm.seda.storage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.storage.spaces.Promotion;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowSecurityIT {

  @Test
  void nothingOfOnePersonIsWithinReachOfAnother() {
    assertThat(new RowSecurityWalk(TestDatabase.fresh()).leaks()).isEmpty();
  }

  @Test
  void norInTheTablesOfAnotherEmbeddingSpace() {
    var db = TestDatabase.fresh();
    var clock = Clock.systemUTC();
    new Promotion(db.worker(), new VectorTables(db.worker(), clock), clock)
        .prepare(new EmbeddingSpace("test", "other", TestDatabase.DIM));

    assertThat(new RowSecurityWalk(db).leaks()).isEmpty();
    assertThat(db.owner().<List<Table>>asJob(Table::all))
        .extracting(Table::name)
        .contains("item_vectors_2");
  }

  @Test
  void theWalkNoticesATableWithoutAPolicy() {
    var db = TestDatabase.fresh();
    db.owner()
        .asJobDo(sql -> {
          sql.execute("create table diary (user_id uuid not null, entry text not null)");
          sql.execute("grant select, insert, update, delete on diary to seda_app");
        });

    assertThat(new RowSecurityWalk(db).leaks())
        .contains("diary: no row-level security", "diary: read reached 1 rows");
  }

  @Test
  void theWalkNoticesAPolicyThatIsTooWide() {
    var db = TestDatabase.fresh();
    db.owner()
        .asJobDo(sql ->
            sql.execute("create policy oops on feedback for select to seda_app using (true)"));

    assertThat(new RowSecurityWalk(db).leaks()).contains("feedback: read reached 1 rows");
  }

  @Test
  void aPersonCannotGiveThemselvesARole() {
    var db = TestDatabase.fresh();
    var person = UUID.randomUUID();
    db.owner()
        .asJobDo(
            sql -> sql.execute("insert into users (id, auth_user_id) values (?, 'eve')", person));

    assertThat(
            catchThrowable(() ->
                db.app().asPersonDo(person, sql -> sql.execute("update users set role = 'admin'"))))
        .hasMessageContaining("permission denied");
  }

  @Test
  void withoutAPersonNoPersonalRowIsSeen() {
    var db = TestDatabase.fresh();
    db.owner().asJobDo(sql -> sql.execute("insert into users (auth_user_id) values ('ada')"));

    assertThat(
            db.app()
                .<Integer>asJob(
                    sql -> sql.select("select count(*) from users").mapTo(Integer.class).one()))
        .isZero();
  }

  @Test
  void theViewsObeyThePoliciesOfWhoeverAsks() {
    var db = TestDatabase.fresh();
    var ada = UUID.randomUUID();
    var eve = UUID.randomUUID();
    db.owner()
        .asJobDo(sql -> {
          sql.execute(
              "insert into users (id, auth_user_id) values (?, 'ada'), (?, 'eve')", ada, eve);
          sql.execute(
              "insert into affinities (user_id, kind, item_id, last_at) values (?, 'artist', gen_random_uuid(), now())",
              ada);
        });

    assertThat(
            db.app()
                .<Integer>asPerson(
                    eve,
                    sql ->
                        sql.select("select count(*) from user_activity_summary")
                            .mapTo(Integer.class)
                            .one()))
        .isZero();
    assertThat(
            db.app()
                .<Integer>asPerson(
                    ada,
                    sql ->
                        sql.select("select count(*) from user_activity_summary")
                            .mapTo(Integer.class)
                            .one()))
        .isOne();
  }
}
