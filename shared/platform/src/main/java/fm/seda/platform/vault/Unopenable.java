package fm.seda.platform.vault;

import org.jspecify.annotations.Nullable;

/** Something that was sealed, or is said to be, cannot be opened, now or later. */
public final class Unopenable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why not. */
  public enum Why {
    TRUNCATED("a part of it is missing"),
    UNKNOWN_VERSION("it was sealed by another version of this program, or by none"),
    UNKNOWN_KEY("the key it was sealed with is not there, or is switched off"),
    NOT_AS_SEALED("it was changed, or belongs to somebody or something else");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  Unopenable(Why why) {
    this(why, null);
  }

  Unopenable(Why why, @Nullable Throwable cause) {
    super("What was sealed cannot be opened: " + why.words + ".", cause);
    this.why = why;
  }

  /** Why not. */
  public Why why() {
    return why;
  }
}
