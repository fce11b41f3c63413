package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.Requests.required;
import static fm.seda.testkit.sqs.SqsError.Code.BATCH_TOO_LONG;
import static fm.seda.testkit.sqs.SqsError.Code.EMPTY_BATCH;
import static fm.seda.testkit.sqs.SqsError.Code.IDS_NOT_DISTINCT;
import static fm.seda.testkit.sqs.SqsError.Code.TOO_MANY_ENTRIES;

import fm.seda.testkit.sqs.Requests.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules all batches share: one to ten entries, each with its own id and its own fate. */
final class Batches {

  private Batches() {}

  static <E extends Entry> List<E> checked(@Nullable List<E> entries) {
    if (entries == null || entries.isEmpty()) {
      throw new SqsError(EMPTY_BATCH, "There should be at least one entry in the request.");
    }
    if (entries.size() > 10) {
      throw new SqsError(TOO_MANY_ENTRIES, "Maximum number of entries per request are 10.");
    }
    Set<String> ids = new HashSet<>();
    for (E entry : entries) {
      if (!ids.add(required(entry.id(), "Id"))) {
        throw new SqsError(IDS_NOT_DISTINCT, "Id " + entry.id() + " repeated.");
      }
    }
    return entries;
  }

  static void checkSize(List<Draft> drafts) {
    int bytes = drafts.stream().mapToInt(Draft::bytes).sum();
    if (bytes > QueueSettings.MAX_MESSAGE_BYTES) {
      throw new SqsError(
          BATCH_TOO_LONG,
          "Batch requests cannot be longer than %d bytes, this one has %d."
              .formatted(QueueSettings.MAX_MESSAGE_BYTES, bytes));
    }
  }

  static <E extends Entry> Answers.Batch each(@Nullable List<E> entries, Consumer<E> work) {
    List<Object> successful = new ArrayList<>();
    List<Answers.Failed> failed = new ArrayList<>();
    for (E entry : checked(entries)) {
      String id = required(entry.id(), "Id");
      try {
        work.accept(entry);
        successful.add(new Answers.Done(id));
      } catch (SqsError e) {
        failed.add(failed(id, e));
      }
    }
    return new Answers.Batch(successful, failed);
  }

  private static Answers.Failed failed(String id, SqsError e) {
    return new Answers.Failed(id, e.code().queryCode(), e.getMessage(), !e.code().ours());
  }
}
