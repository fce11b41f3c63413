package fm.seda.mocks.embeddings;

import org.jspecify.annotations.Nullable;

/** A provider refuses what it was asked. */
final class NotTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String words;
  private final @Nullable String code;

  NotTaken(int status, String words) {
    this(status, words, null);
  }

  NotTaken(int status, String words, @Nullable String code) {
    super(words, null, false, false);
    this.status = status;
    this.words = words;
    this.code = code;
  }

  int status() {
    return status;
  }

  /** What it says. */
  String words() {
    return words;
  }

  /** A name for it that programs know, if it has one. */
  @Nullable String code() {
    return code;
  }
}
