package fm.seda.platform.worker;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an event to whoever works on it. */
@Singleton
final class Worker {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  private final @Nullable Batches batches;
  private final List<Job> jobs;

  Worker(@Nullable Batches batches, List<Job> jobs) {
    this.batches = batches;
    this.jobs = jobs;
  }

  /** What the function answers: failed messages, or what a job has done. */
  Object work(WorkerEvent event) {
    if (event.records() != null && batches != null) {
      return BatchAnswer.failed(batches.work(event.records()));
    }
    if (event.job() != null) {
      return run(event.job());
    }
    throw new IllegalArgumentException("neither messages for this function nor a job");
  }

  private Map<String, Object> run(String name) {
    var job =
        jobs.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no job " + name + " here; it can be one of " + known()));
    var done = job.run();
    LOG.info("{} done: {}", name, done);
    return done;
  }

  private String known() {
    return jobs.stream().map(Job::name).sorted().collect(Collectors.joining(", "));
  }
}
