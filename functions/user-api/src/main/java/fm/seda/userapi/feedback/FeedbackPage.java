package fm.seda.userapi.feedback;

import fm.seda.storage.feedback.Feedback;
import fm.seda.storage.feedback.FeedbackStore;
import fm.seda.userapi.input.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some of the decisions that still hold, the latest first. */
@Serdeable
public record FeedbackPage(List<Entry> feedback, @Nullable String nextCursor) {

  /** Of one more than the page holds, if there are that many. */
  static FeedbackPage of(List<Feedback> found, int size) {
    var shown = found.stream().limit(size).toList();
    return new FeedbackPage(
        shown.stream().map(Entry::of).toList(),
        found.size() > size ? Cursor.of(text(shown.getLast())) : null);
  }

  /** The position that a cursor's text stands for. */
  static FeedbackStore.Position position(String text) {
    var parts = text.split("/", 2);
    try {
      return new FeedbackStore.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no position", e);
    }
  }

  private static String text(Feedback last) {
    return last.decidedAt() + "/" + last.id();
  }

  /** A decision. */
  @Serdeable
  public record Entry(
      UUID feedbackId,
      String kind,
      UUID id,
      @Nullable UUID slateId,
      String decision,
      Instant decidedAt,
      @Nullable Instant until) {

    static Entry of(Feedback feedback) {
      return new Entry(
          feedback.id(),
          feedback.item().kind().wireName(),
          feedback.item().id(),
          feedback.slateId(),
          feedback.decision().wireName(),
          feedback.decidedAt(),
          feedback.until());
    }
  }
}
