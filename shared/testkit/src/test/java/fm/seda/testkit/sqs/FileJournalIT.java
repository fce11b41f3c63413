package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.testkit.sqs.Change.Moved;
import fm.seda.testkit.sqs.Change.QueueSet;
import fm.seda.testkit.sqs.Change.Removed;
import fm.seda.testkit.sqs.Change.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalIT {
  @TempDir Path folder;

  @Test
  void replaysToTheSameState() {
    State lived = new State();
    try (Journal journal = FileJournal.open(folder, lived)) {
      write(journal, lived, new QueueSet("a", 1, 2, Map.of("DelaySeconds", "3")));
      write(journal, lived, new QueueSet("b", 1, 2, Map.of()));
      write(journal, lived, new Stored("a", List.of(message("1", 1), message("2", 2))));
      write(journal, lived, new Moved("a", List.of("1"), "b", List.of(message("1", 1))));
    }

    State replayed = new State();
    FileJournal.open(folder, replayed).close();

    assertThat(replayed.changes()).containsExactlyElementsOf(lived.changes().toList());
    assertThat(replayed.nextOrder()).isEqualTo(3);
  }

  @Test
  void rewritesItselfWithoutWhatIsGone() throws IOException {
    State state = new State();
    String body = "x".repeat(1 << 20);
    try (Journal journal = FileJournal.open(folder, state)) {
      write(journal, state, new QueueSet("a", 1, 2, Map.of()));
      for (int i = 0; i < 150; i++) {
        write(journal, state, new Stored("a", List.of(message("m" + i, i, body))));
        write(journal, state, new Removed("a", List.of("m" + i)));
      }
      assertThat(Files.size(folder.resolve("journal.jsonl"))).isLessThan(70L << 20);
      write(journal, state, new Stored("a", List.of(message("last", 1000))));
    }

    State replayed = new State();
    FileJournal.open(folder, replayed).close();

    assertThat(replayed.changes()).hasSize(2);
  }

  private static void write(Journal journal, State state, Change change) {
    journal.append(change);
    state.apply(change);
  }

  private static Message message(String id, long order) {
    return message(id, order, "body");
  }

  private static Message message(String id, long order, String body) {
    return new Message(id, order, body, Map.of(), null, 5, null, Delivery.visibleFrom(5));
  }
}
