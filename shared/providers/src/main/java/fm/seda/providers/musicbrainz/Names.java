package fm.seda.providers.musicbrainz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are those of the same thing, and how one is looked for. */
final class Names {

  private static final Pattern GUESTS =
      Pattern.compile("[\\[(]?\\b(feat|ft|featuring)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPECIAL = Pattern.compile("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])");

  private Names() {}

  /** Whether they differ in accents, case, punctuation and guests at most. */
  static boolean areAlike(String one, String other) {
    var folded = folded(one);
    return folded.isEmpty() ? one.strip().equals(other.strip()) : folded.equals(folded(other));
  }

  private static String folded(String name) {
    var main = GUESTS.matcher(name).replaceFirst("");
    var plain = Normalizer.normalize(main.isBlank() ? name : main, Normalizer.Form.NFKD);
    var letters = MARKS.matcher(plain).replaceAll("").replace("&", "and");
    return NEITHER.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** In quotes, so that it is looked for as it is, whatever it means to Lucene. */
  static String quoted(String name) {
    return "\"" + SPECIAL.matcher(name).replaceAll("\\\\$1") + "\"";
  }
}
