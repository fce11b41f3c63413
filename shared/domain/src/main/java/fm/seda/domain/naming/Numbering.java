package fm.seda.domain.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of parts, volumes and movements, written in one way: "Pt. II" and "Part Two" are "part
 * 2".
 */
final class Numbering {

  private static final Map<String, String> COUNTED =
      Map.ofEntries(
          Map.entry("pt", "part"),
          Map.entry("pts", "part"),
          Map.entry("part", "part"),
          Map.entry("parts", "part"),
          Map.entry("teil", "part"),
          Map.entry("parte", "part"),
          Map.entry("partie", "part"),
          Map.entry("vol", "volume"),
          Map.entry("volume", "volume"),
          Map.entry("chapter", "chapter"),
          Map.entry("no", "no"),
          Map.entry("nr", "no"),
          Map.entry("number", "no"));

  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix");

  private static final List<String> SPOKEN =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Alone they are more often words: I, Vitamin V, Malcolm X. */
  private static final Set<String> ALSO_WORDS = Set.of("i", "v", "x");

  private static final Map<String, String> NUMBERS = numbers();
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SIGN = Pattern.compile("#\\s?(?=\\d)");
  private static final Pattern MOVEMENT =
      Pattern.compile("(?iu)(?<=[:\\-–—]\\s)([ivx]+)\\.(?=\\s)");

  private Numbering() {}

  /** With "#5" as a number and the movement "I." as "1.". */
  static String signsRead(String title) {
    return MOVEMENT
        .matcher(SIGN.matcher(title).replaceAll(" no "))
        .replaceAll(it -> NUMBERS.getOrDefault(Letters.lower(it.group(1)), it.group(1)));
  }

  /** With all numbers in digits and what they count in one word. */
  static Words inDigits(Words title) {
    var words = new ArrayList<Word>();
    var counting = false;
    for (int i = 0; i < title.size(); i++) {
      var word = title.list().get(i);
      var plain = word.plain();
      var counts = COUNTED.get(plain);
      if (counts != null && i < title.size() - 1 && isNumber(title.list().get(i + 1).plain())) {
        words.add(word.as(counts));
        counting = true;
      } else if (counting && isNumber(plain)) {
        words.add(word.as(NUMBERS.getOrDefault(plain, plain)));
      } else {
        counting &= word.isAmpersand();
        words.add(i > 0 && isRoman(plain) ? word.as(NUMBERS.getOrDefault(plain, plain)) : word);
      }
    }
    return new Words(words);
  }

  private static boolean isNumber(String word) {
    return NUMBERS.containsKey(word) || DIGITS.matcher(word).matches();
  }

  private static boolean isRoman(String word) {
    return ROMAN.contains(word) && !ALSO_WORDS.contains(word);
  }

  private static Map<String, String> numbers() {
    var numbers = new HashMap<String, String>();
    for (int i = 0; i < ROMAN.size(); i++) {
      numbers.put(ROMAN.get(i), Integer.toString(i + 1));
    }
    for (int i = 0; i < SPOKEN.size(); i++) {
      numbers.put(SPOKEN.get(i), Integer.toString(i + 1));
    }
    return Map.copyOf(numbers);
  }
}
