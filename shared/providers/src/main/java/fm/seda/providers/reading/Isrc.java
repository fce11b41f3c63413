package fm.seda.providers.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a recording, which is the same at all providers. */
public final class Isrc {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");

  private Isrc() {}

  /** As it is compared; null if this is none. */
  public static @Nullable String read(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var isrc = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return FORM.matcher(isrc).matches() ? isrc : null;
  }
}
