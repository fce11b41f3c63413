package fm.seda.catalogapi.providers;

import fm.seda.catalogapi.providers.Wanted.Sort;
import fm.seda.domain.problem.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody copied from Deezer: an address such as {@code
 * https://www.deezer.com/de/track/3135556}, the same with the scheme {@code deezer}, or an id.
 */
final class DeezerReference {

  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");
  private static final Pattern SHORT =
      Pattern.compile("(?i)https?://(?:link\\.deezer\\.com|deezer\\.page\\.link)(?:/.*)?");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?|deezer)://(?:(?:www\\.)?deezer\\.com/)?(?:[a-z]{2}(?:-[a-z]{2})?/)?"
              + "(track|album|playlist|artist)/([0-9]+)(?:[/?#].*)?");

  private DeezerReference() {}

  /**
   * Reads it.
   *
   * @param parameter that it was given as
   * @param ofBareId what an id without more is one of
   */
  static Wanted parse(String parameter, String text, Sort ofBareId) {
    if (ID.matcher(text).matches()) {
      return new Wanted(ofBareId, text);
    }
    if (SHORT.matcher(text).matches()) {
      throw new InvalidInput(
          parameter, "It is a short link; open it in a browser and give the address it leads to.");
    }
    var address = ADDRESS.matcher(text);
    if (!address.matches() || !ID.matcher(address.group(2)).matches() || isElsewhere(text)) {
      throw new InvalidInput(
          parameter,
          "\"%s\" is no track, album, playlist or artist at Deezer; give an address such as https://www.deezer.com/track/3135556, or an id."
              .formatted(text));
    }
    var sort = Sort.valueOf(address.group(1).toUpperCase(Locale.ROOT));
    return new Wanted(sort, address.group(2));
  }

  /** An address on the web has to be Deezer's. */
  private static boolean isElsewhere(String text) {
    return text.regionMatches(true, 0, "http", 0, 4)
        && !text.matches("(?i)https?://(?:www\\.)?deezer\\.com/.*");
  }
}
