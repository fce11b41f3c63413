package fm.seda.storage.migrations;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.storage.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseRolesIT {

  private static final int ROUNDS = 25;

  @Test
  void areMadeForTwoDatabasesOfOneServerAtOnce() throws InterruptedException, ExecutionException {
    var together = new CyclicBarrier(2);
    List<Future<Integer>> done;
    try (var databases = Executors.newFixedThreadPool(2)) {
      done =
          Stream.of(TestDatabase.fresh(), TestDatabase.fresh())
              .map(database -> databases.submit(() -> ensureAgainAndAgain(database, together)))
              .toList();
    }

    for (var each : done) {
      assertThat(each.get()).isEqualTo(ROUNDS);
    }
  }

  @Test
  void compileNoPlans() {
    var settings =
        TestDatabase.fresh()
            .owner()
            .asJob(sql ->
                sql.createQuery(
                        "select unnest(rolconfig) from pg_roles where rolname like 'seda_%'")
                    .mapTo(String.class)
                    .list());

    assertThat(settings).hasSameSizeAs(DatabaseRoles.NAMES).containsOnly("jit=off");
  }

  private static int ensureAgainAndAgain(TestDatabase database, CyclicBarrier together)
      throws Exception {
    var administrator = new PGSimpleDataSource();
    administrator.setUrl(database.jdbcUrl());
    administrator.setUser(database.server().superuser());
    administrator.setPassword(database.server().password());
    var passwords =
        DatabaseRoles.NAMES.stream().collect(toMap(Function.identity(), _ -> database.password()));
    int rounds = 0;
    while (rounds < ROUNDS) {
      together.await(30, TimeUnit.SECONDS);
      DatabaseRoles.ensure(administrator, passwords);
      rounds++;
    }
    return rounds;
  }
}
