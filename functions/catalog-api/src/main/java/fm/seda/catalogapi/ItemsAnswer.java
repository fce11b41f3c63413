package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Batch;
import fm.seda.catalogapi.batch.Rejected;
import fm.seda.platform.queue.Embedding;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of a batch of items.
 *
 * @param embedding {@code current}, {@code queued} or {@code delayed}: when their vectors are there
 */
@Serdeable
record ItemsAnswer(int accepted, List<Rejected> rejected, String embedding) {

  static ItemsAnswer of(Batch<?> batch, Embedding embedding) {
    var answer = batch.answer();
    return new ItemsAnswer(answer.accepted(), answer.rejected(), embedding.wireName());
  }
}
