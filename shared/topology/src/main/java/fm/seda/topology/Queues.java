package fm.seda.topology;

import java.time.Duration;
import java.util.List;

/** The queues. Each has a dead-letter queue beside it. */
public final class Queues {

  /** Accepted interactions, on their way into facts and affinities. */
  public static final QueueSpec INTERACTIONS =
      new QueueSpec("interactions", Duration.ofSeconds(60), 5);

  /** Items whose vectors are missing or out of date; its function also builds indexes. */
  public static final QueueSpec EMBED = new QueueSpec("embed", Duration.ofMinutes(15), 5);

  /** People, or shards of people, to rank anew. */
  public static final QueueSpec RERANK = new QueueSpec("rerank", Duration.ofSeconds(300), 4);

  /** Libraries at music providers, to be read; a large one takes many minutes. */
  public static final QueueSpec IMPORT = new QueueSpec("import", Duration.ofMinutes(15), 5);

  /** All of them. */
  public static final List<QueueSpec> ALL = List.of(INTERACTIONS, EMBED, RERANK, IMPORT);

  private Queues() {}
}
