package fm.seda.domain.naming;

import java.util.Map;
import java.util.regex.Pattern;

/** Signs and foreign letters that stand for a Latin one: Ke$ha, P!nk, KoЯn. */
final class LettersForShow {

  private static final Pattern DOLLAR = Pattern.compile("\\$(?=\\p{L})|(?<=\\p{L})\\$");
  private static final Pattern EXCLAMATION_MARK = Pattern.compile("(?<=\\p{L})!(?=\\p{L})");

  private static final Map<Character, Character> FOREIGN =
      Map.of('я', 'r', 'и', 'n', 'λ', 'a', 'δ', 'a', 'ξ', 'e', 'σ', 'e');

  private LettersForShow() {}

  /** With the letters that signs within a word stand for. */
  static String signsRead(String folded) {
    return EXCLAMATION_MARK.matcher(DOLLAR.matcher(folded).replaceAll("s")).replaceAll("i");
  }

  /** With the Latin letters that foreign ones between two Latin ones stand for. */
  static String read(String letters) {
    var text = new StringBuilder(letters);
    for (int i = 1; i < letters.length() - 1; i++) {
      var latin = FOREIGN.get(letters.charAt(i));
      if (latin != null && isLatin(letters.charAt(i - 1)) && isLatin(letters.charAt(i + 1))) {
        text.setCharAt(i, latin);
      }
    }
    return text.toString();
  }

  private static boolean isLatin(char letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
