package fm.seda.providers.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year of a release, whose date providers know to the day, the month or the year. */
public final class ReleaseYear {

  private static final Pattern BEGINNING = Pattern.compile("([12][0-9]{3})(?:-.*)?");

  private ReleaseYear() {}

  /** Null if there is none: Deezer has {@code 0000-00-00} for what it does not know. */
  public static @Nullable Integer of(@Nullable String date) {
    if (date == null) {
      return null;
    }
    var year = BEGINNING.matcher(date);
    return year.matches() ? (Integer) Integer.parseInt(year.group(1)) : null;
  }
}
