package fm.seda.domain.naming;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is written before a "feat." and who is named after it.
 *
 * @param host what is before it, the whole text if nobody is named
 * @param names of the guests, as written
 */
record Guests(String host, List<String> names) {

  /** After a number "ft." is a measure; with nothing behind it the word is part of the name. */
  private static final Pattern FEATURING =
      Pattern.compile(
          "(?iu)^(?<host>.*?)(?<!\\d)(?:^|\\s|(?<open>[(\\[{]))(?:feat\\.?|ft\\.?|featuring|w/)\\s*"
              + "(?<=[\\s./])(?<guests>[^\\s)\\]}&+,].*?)[)\\]}]?$");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("(?iu)\\s*(?:[,;&+/]|\\s(?:and|und|y|e|et|x|vs\\.?|with)\\s)\\s*");

  static Guests in(String text) {
    var found = FEATURING.matcher(text);
    return found.matches()
        ? new Guests(found.group("host").strip(), names(found.group("guests")))
        : new Guests(text, List.of());
  }

  /** The names in a list of them. A comma before an article is within one: Tyler, The Creator. */
  static List<String> names(String several) {
    var whole = several.replaceAll("(?iu),\\s+(?=the\\s)", " ");
    return Arrays.stream(BETWEEN_NAMES.split(whole))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
