package fm.seda.providers.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where reading goes on, and how many pages were read until there: a provider whose pages lead back
 * to pages before them would be read for ever.
 *
 * @param page the first is 0
 * @param where in the provider's words; empty at the beginning
 */
public record Cursor(int page, String where) {

  private static final Cursor BEGINNING = new Cursor(0, "");

  /**
   * The one that was written like this; the beginning for null.
   *
   * @throws IllegalArgumentException if none was ever written like this
   */
  public static Cursor read(@Nullable String written) {
    if (written == null) {
      return BEGINNING;
    }
    var colon = written.indexOf(':');
    try {
      return new Cursor(
          Integer.parseInt(written.substring(0, Math.max(0, colon))), written.substring(colon + 1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"%s\" is no cursor; read the section from its beginning".formatted(written), e);
    }
  }

  /**
   * The cursor of the next page.
   *
   * @param next where the provider says it is; null if this is the last one
   * @param most no more pages are read than this
   */
  public Optional<String> then(@Nullable String next, int most) {
    return next == null || next.isEmpty() || next.equals(where) || page + 1 >= most
        ? Optional.empty()
        : Optional.of((page + 1) + ":" + next);
  }

  /** Whether nothing was read yet. */
  public boolean isBeginning() {
    return where.isEmpty();
  }
}
