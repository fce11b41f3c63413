package fm.seda.providers.reading;

import fm.seda.domain.naming.Isrc;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.providers.Catalogue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses what no catalogue can be asked. */
public final class Asked {

  private static final int LONGEST_QUERY = 250;
  private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");

  private Asked() {}

  /** A market, if there is one. */
  public static void market(@Nullable String market) {
    if (market != null && !MARKET.matcher(market).matches()) {
      throw new InvalidInput(
          "market", "\"%s\" is no country; give two capital letters, such as DE".formatted(market));
    }
  }

  /** A text to look for, and how much is wanted. */
  public static void search(String query, int limit) {
    if (query.isBlank() || query.length() > LONGEST_QUERY) {
      throw new InvalidInput(
          "query", "Give a text of 1 to %d characters to look for.".formatted(LONGEST_QUERY));
    }
    if (limit < 1 || limit > Catalogue.MOST_FOUND) {
      throw new InvalidInput(
          "limit", "Ask for 1 to %d, not %d.".formatted(Catalogue.MOST_FOUND, limit));
    }
  }

  /** An id that looks as they do there. */
  public static String id(String id, Pattern form, String example) {
    if (!form.matcher(id).matches()) {
      throw new InvalidInput("id", "\"%s\" is no id; one looks like %s.".formatted(id, example));
    }
    return id;
  }

  /** The number of a recording. */
  public static String isrc(String written) {
    return Isrc.of(written)
        .map(Isrc::code)
        .orElseThrow(() ->
            new InvalidInput(
                "isrc", "\"%s\" is no ISRC; one looks like GBAYE0601498.".formatted(written)));
  }
}
