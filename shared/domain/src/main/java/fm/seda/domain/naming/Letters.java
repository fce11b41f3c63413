package fm.seda.domain.naming;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to write every letter: lower case, one width, without the accents that people leave off.
 * Marks that make another letter of it (the voicing of kana, the vowels of Devanagari, the breve of
 * й) stay; the Latin, Greek, Arabic and Hebrew ones go. Nothing is transliterated: every scheme has
 * rivals, and two names made equal by a wrong one would be merged for good.
 */
final class Letters {

  /** Most write ё as е. */
  private static final int DIAERESIS = 0x308;

  private static final Set<UnicodeScript> OPTIONAL_MARKS =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /** Letters that have no decomposition, as people without them on their keyboard write them. */
  private static final Map<Integer, String> WITHOUT_DECOMPOSITION =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ς', "σ"),
          Map.entry((int) 'ـ', ""));

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Cn}™®©℠]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("[´`‘’ʼʻ′＇]");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}+(?:\\p{L}(?![\\p{L}\\p{N}]))?");

  private Letters() {}

  /** Without what is not seen, in one width, with plain apostrophes and single spaces. */
  static String tidy(String written) {
    var seen = UNSEEN.matcher(written).replaceAll("");
    var plain = APOSTROPHE.matcher(seen).replaceAll("'");
    return BLANK.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replaceAll(" ").strip();
  }

  /** Lower case, as all ways to write one letter agree on. */
  static String lower(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }

  /** What remains of differences when only case, width, blanks and R.E.M. for REM are put aside. */
  static String asWritten(String written) {
    var abbreviated =
        ABBREVIATION.matcher(tidy(written)).replaceAll(it -> it.group().replace(".", ""));
    return Normalizer.normalize(lower(abbreviated), Normalizer.Form.NFC);
  }

  /** Every letter of a tidy text in its one form. */
  static String fold(String tidy) {
    var folded = new StringBuilder();
    int base = ' ';
    var decomposed = Normalizer.normalize(lower(tidy), Normalizer.Form.NFKD);
    for (int at = 0; at < decomposed.length(); ) {
      var letter = decomposed.codePointAt(at);
      at += Character.charCount(letter);
      if (isMark(letter)) {
        if (!isOptional(letter, base)) {
          folded.appendCodePoint(letter);
        }
      } else {
        base = letter;
        folded.appendCodePoint(letter);
      }
    }
    return withoutRareLetters(Normalizer.normalize(folded, Normalizer.Form.NFC));
  }

  private static boolean isOptional(int mark, int base) {
    return base == 'е' && mark == DIAERESIS || OPTIONAL_MARKS.contains(UnicodeScript.of(base));
  }

  /** Whether it only says in which style the sign before it is shown. */
  static boolean isVariation(int character) {
    return character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF;
  }

  /** Whether words are made of it. */
  static boolean inWords(int character) {
    return Character.isLetterOrDigit(character) || isMark(character);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String withoutRareLetters(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .forEach(letter -> {
          var known = WITHOUT_DECOMPOSITION.get(letter);
          if (known == null) {
            plain.appendCodePoint(letter);
          } else {
            plain.append(known);
          }
        });
    return plain.toString();
  }
}
