package fm.seda.evaluate.running;

import fm.seda.datasets.Progress;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import fm.seda.evaluate.importing.Importer;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.Shutdown;
import fm.seda.local.stack.StackException;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.Schedules;
import fm.seda.topology.Topology;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happens to a community from its import to its lists, done by the functions that do it in
 * production. Nothing here ranks.
 */
public final class Pipeline {

  private static final String WITHOUT_VECTOR = SqlFile.read(Pipeline.class, "without-vector.sql");

  private final Scratch scratch;
  private final Workers workers;
  private final Setting setting;
  private final Progress progress;
  private final StoredLists lists;
  private final InstantSource clock = InstantSource.system();

  private Pipeline(Scratch scratch, Workers workers, Setting setting, Progress progress) {
    this.scratch = scratch;
    this.workers = workers;
    this.setting = setting;
    this.progress = progress;
    this.lists = new StoredLists(scratch.owner());
  }

  /** Starts what it takes, with an empty database of the newest version. */
  public static Pipeline start(
      Setting setting, Console console, Progress progress, Shutdown shutdown)
      throws InterruptedException {
    var folder = setting.folder().root().resolve("evaluate");
    Turn.take(folder, shutdown);
    var scratch = Scratch.open(setting.folder(), console, shutdown);
    var unused = SqsServer.inMemory();
    shutdown.later("queues", unused::close);
    var workers = new Workers(setting.home(), folder);
    shutdown.later("functions", workers::close);
    workers.deployAll(scratch.environment(unused, List.of()));
    workers.migrate();
    return new Pipeline(scratch, workers, setting, progress);
  }

  /** Brings everything in. */
  public void load(DataSet data, ArtistGenres genres) {
    new Importer(scratch.worker(), progress).run(data, genres, clock.instant());
  }

  /** These people say which genres they like. */
  public void choose(Map<String, List<String>> genres) {
    new Importer(scratch.worker(), progress).choose(genres);
  }

  /** Every item gets its vector. */
  public void embed() throws InterruptedException {
    var all = withoutVector();
    var provider = Map.of("seda.embeddings.provider", setting.embeddings());
    progress.begin("vectors", all);
    try (var shift = Shift.begin(scratch, workers, Topology.EMBED_BATCH, provider)) {
      var before = all + 1;
      for (var left = all; left > 0; left = withoutVector()) {
        if (left >= before) {
          throw new StackException(
              left + " artists get no vector", "see " + workers.log(Topology.EMBED_BATCH));
        }
        var done = all - left;
        before = left;
        workers.fire(Schedules.HOURLY_EMBED_SWEEP);
        shift.await(() -> all - done - withoutVector(), progress);
      }
    }
  }

  /** What is popular is counted anew. */
  public void refreshPopularity() throws InterruptedException {
    workers.fire(Schedules.HOURLY_POPULARITY);
  }

  /** Learns from everybody's history. */
  public void train() throws InterruptedException {
    workers.fire(Schedules.NIGHTLY_TRAIN);
  }

  /** Forgets all lists and has these rules rank; a signal that is named has no say. */
  public Reranking rerank(String profile, Optional<String> withoutSignal) {
    lists.forget();
    var settings = new HashMap<String, String>();
    settings.put("seda.rerank.surfaces", profile);
    withoutSignal.ifPresent(signal -> settings.put("seda.rerank.without", signal));
    var shift = Shift.begin(scratch, workers, Topology.RERANK, settings);
    return new Reranking(shift, workers, lists, profile, progress, clock);
  }

  /** The signals that had a say in what these rules ranked last. */
  public Set<String> heard(String profile) {
    return lists.heard(profile);
  }

  /** The database, as its owner. */
  public Database database() {
    return scratch.owner();
  }

  private long withoutVector() {
    return scratch.owner().asJob(sql -> sql.createQuery(WITHOUT_VECTOR).mapTo(Long.class).one());
  }
}
