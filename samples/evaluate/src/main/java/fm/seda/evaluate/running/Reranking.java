package fm.seda.evaluate.running;

import fm.seda.datasets.Progress;
import fm.seda.topology.Schedules;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** People are ranked by one set of rules, until this is closed. */
public final class Reranking implements AutoCloseable {

  private final Shift shift;
  private final Workers workers;
  private final StoredLists lists;
  private final String surface;
  private final Progress progress;
  private final InstantSource clock;

  Reranking(
      Shift shift,
      Workers workers,
      StoredLists lists,
      String surface,
      Progress progress,
      InstantSource clock) {
    this.shift = shift;
    this.workers = workers;
    this.lists = lists;
    this.surface = surface;
    this.progress = progress;
    this.clock = clock;
  }

  /** Ranks everybody, as every night; of so many people there is something to rank by. */
  public void everybody(int people) throws InterruptedException {
    progress.begin("people", people);
    workers.fire(Schedules.NIGHTLY_RERANK);
    shift.await(lists::people, progress);
  }

  /** Ranks these people, as after something they did. */
  public void now(Collection<String> people) {
    var before = lists.people();
    progress.begin("people", people.size());
    new RerankRequests(lists.database(), shift.client(), shift.queueUrl(), clock).send(people);
    shift.await(() -> lists.people() - before, progress);
  }

  /** What ranking has left. */
  public SortedMap<String, List<String>> lists() {
    return lists.of(surface);
  }

  @Override
  public void close() {
    shift.close();
  }
}
