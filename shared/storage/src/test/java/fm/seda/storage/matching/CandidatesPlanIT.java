package fm.seda.storage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.storage.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand items each of two kinds, so that a plan that reads them all would show. */
class CandidatesPlanIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  @BeforeAll
  static void fill() {
    DB.owner()
        .asJobDo(sql -> {
          sql.execute(
              """
              insert into items (kind, id, name, match_key, attributes)
              select kind, gen_random_uuid(), 'Item ' || n, 'item' || n,
                     jsonb_build_object('isrc', 'ZZSDA' || lpad(n::text, 7, '0'))
              from generate_series(1, 100000) n, (values ('artist'), ('track')) k (kind)\
              """);
          sql.execute(
              """
              insert into item_identities (kind, system, external_id, item_id)
              select kind, 'spotify', name, id from items\
              """);
        });
    DB.owner().asJobDo(sql -> sql.execute("analyze items, item_identities"));
  }

  @Test
  void aHundredAreLookedUpByIndexAlone() {
    var plan =
        DB.worker()
            .asJob(sql ->
                String.join(
                    "\n",
                    sql.createQuery("explain (analyze, costs off) " + Candidates.QUERY)
                        .bind("wanted", wanted())
                        .mapTo(String.class)
                        .list()));

    assertThat(plan)
        .contains("match_key")
        .contains("item_identities_pkey")
        .contains("idx_tracks_isrc")
        .doesNotContain("Seq Scan on artists")
        .doesNotContain("Seq Scan on tracks")
        .doesNotContain("Seq Scan on item_identities");
  }

  private static String wanted() {
    return DB.worker()
        .asJob(sql ->
            sql.select(
                    """
                    select jsonb_agg(jsonb_build_object(
                      'n', n, 'kind', 'track', 'matchKey', 'item' || n * 7,
                      'isrc', 'ZZSDA' || lpad((n * 11)::text, 7, '0'),
                      'ids', jsonb_build_object('spotify', 'Item ' || n * 13)))::text
                    from generate_series(0, 99) n\
                    """)
                .mapTo(String.class)
                .one());
  }
}
