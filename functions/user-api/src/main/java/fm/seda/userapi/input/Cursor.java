package fm.seda.userapi.input;

import fm.seda.domain.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the next page begins, in a form nobody should read anything into. */
public final class Cursor {

  private Cursor() {}

  /** Hides a position. */
  public static String of(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  /** The position a cursor of ours stands for; null for the first page. */
  public static <T> @Nullable T read(@Nullable String cursor, Function<String, T> position) {
    if (cursor == null) {
      return null;
    }
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return position.apply(Texts.checked(text, "cursor", 1000));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("cursor", "cursor must be one that an earlier page gave.");
    }
  }
}
