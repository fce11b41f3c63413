package fm.seda.train;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Not a test but a measurement, which nothing runs unless it is named: how long a night's training
 * takes in the function, from reading the histories to the published model, and how much memory.
 */
class TrainMeasurement {

  private static final int PEOPLE = Integer.getInteger("train.people", 25_000);
  private static final int ITEMS = Integer.getInteger("train.items", 100_000);
  private static final int EACH = Integer.getInteger("train.affinities", 200);

  private final TestDatabase db = TestDatabase.fresh();

  @Test
  void measuresANightsTraining() throws IOException {
    people();
    items();
    affinities();
    try (var context = ApplicationContext.run(FunctionSettings.in(db, "seda_worker").toMap())) {
      var started = System.nanoTime();
      var answer = LambdaEvent.job("train").wake(new TrainHandler(context));
      System.out.printf(
          "MEASURED %s in %.1f s; %s%n",
          answer, Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0, peakMemory());
    }
  }

  private void people() {
    execute(
        """
        insert into users (id, auth_user_id)
        select md5('person ' || n)::uuid, 'person-' || n from generate_series(0, %d - 1) n\
        """
            .formatted(PEOPLE));
  }

  private void items() {
    execute(
        """
        insert into items (kind, id, name, genres)
        select 'track', md5('track ' || n)::uuid, 'track ' || n, array['genre ' || n %% 200]
        from generate_series(0, %d - 1) n\
        """
            .formatted(ITEMS));
  }

  /** Half of what somebody plays is of their three genres; the popular is played far more often. */
  private void affinities() {
    execute("select setseed(0.5)");
    execute(
        """
        insert into affinities (user_id, kind, item_id, counts, weight, last_at)
        select distinct on (person, track) md5('person ' || person)::uuid, 'track',
               md5('track ' || track)::uuid, '{"play": 3}'::jsonb, 1 + 4 * random(),
               now() - make_interval(mins => (random() * 100000)::int)
        from (
          select person,
                 case when random() < 0.5 then drawn
                      else drawn / 200 * 200 + (person * 7 + drawn %% 3 * 31) %% 200 end as track
          from generate_series(0, %d - 1) person
          cross join lateral (
            select floor(power(random(), 3) * %d)::int as drawn from generate_series(1, %d)
            where person >= 0) draws) listening
        where track < %d\
        """
            .formatted(PEOPLE, ITEMS, EACH, ITEMS));
    execute("analyze");
  }

  private void execute(String sql) {
    db.owner().asJobDo(handle -> handle.execute(sql));
  }

  private static String peakMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("");
  }
}
