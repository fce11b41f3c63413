package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.topology.Queues;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left when a night ends before its time, or somebody was ranked meanwhile. */
class BrokenNightIT {

  private final Night night = new Night("discover");

  @AfterEach
  void stop() {
    night.close();
  }

  @Test
  void aWorkerThatIsKilledLeavesYesterdaysListsAndTheNextGoesOn() {
    new SmallCity(night.db).items(20).people(130);
    night.execute(
        "update users set preferences = '{\"genres\": [\"jazz\"]}', privacy_settings = '{}'");
    night.passes();
    night.execute("update lists set created_at = created_at - interval '1 day'");
    var yesterday = rankedAt();
    night.execute(
        """
        create function pull_the_plug() returns trigger language plpgsql as $$
        begin
          if (select count(distinct user_id) from lists
              where created_at > '2026-06-01') > 100 then
            perform pg_terminate_backend(pg_backend_pid());
          end if;
          return null;
        end $$;
        create trigger plug after insert on lists
        for each statement execute function pull_the_plug()\
        """);
    LambdaEvent.job("rerank-all").wake(night.handler);
    var shards = night.queues.drain(Queues.RERANK);

    assertThat(LambdaEvent.of(shards).wake(night.handler)).contains("itemIdentifier");
    assertThat(rankedAt()).hasSameSizeAs(yesterday).hasSizeGreaterThan(100);
    assertThat(rankedAt().stream().filter(yesterday::contains).count()).isPositive();

    night.execute("drop trigger plug on lists");
    assertThat(LambdaEvent.of(shards).wake(night.handler)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(rankedAt()).hasSameSizeAs(yesterday).doesNotContainAnyElementsOf(yesterday);
  }

  @Test
  void whatWasRankedSinceIsNotReplaced() {
    var city = new SmallCity(night.db).items(20).people(10);
    night.execute(
        "update users set preferences = '{\"genres\": [\"jazz\"]}', privacy_settings = '{}'");
    city.people().forEach(night::rankAlone);
    night.execute("update lists set created_at = created_at + interval '1 minute'");
    var lists = lists();

    night.passes();

    assertThat(lists()).hasSizeGreaterThan(100).isEqualTo(lists);
  }

  /** When the lists of everybody were ranked. */
  private List<String> rankedAt() {
    return night.texts(
        """
        select distinct concat_ws(' ', user_id, surface, created_at) from recommendations order by 1\
        """);
  }

  private List<String> lists() {
    return night.texts("select r::text from recommendations r order by 1");
  }
}
