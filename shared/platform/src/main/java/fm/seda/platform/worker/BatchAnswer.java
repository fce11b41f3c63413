package fm.seda.platform.worker;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;

/** Tells SQS which messages to deliver again; the others are done. */
@Serdeable
record BatchAnswer(List<Failed> batchItemFailures) {

  @Serdeable
  record Failed(String itemIdentifier) {}

  static BatchAnswer failed(Collection<String> messageIds) {
    return new BatchAnswer(messageIds.stream().map(Failed::new).toList());
  }
}
