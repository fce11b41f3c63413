package fm.seda.platform.worker;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What wakes a worker: messages of a queue, or a schedule's input. The two are told apart by which
 * field is there.
 *
 * @param records as SQS delivers them
 * @param job the name of a {@link Job}
 */
@Serdeable
record WorkerEvent(
    @JsonProperty("Records") @Nullable List<Delivered> records, @Nullable String job) {

  /** A message as SQS delivers it; the rest of its fields does not concern us. */
  @Serdeable
  record Delivered(String messageId, String body) {}
}
