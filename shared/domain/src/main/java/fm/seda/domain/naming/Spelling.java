package fm.seda.domain.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is taken apart into words. */
final class Spelling {

  /** They join two words when they stand alone between them. */
  private static final Set<String> AND = Set.of("and", "und", "y", "e", "et", "x", "vs", "versus");

  private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final char CAPITAL_BEGINS = '\u001F';

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean space;

  private Spelling() {}

  static List<Word> words(String written) {
    var marked = CAPITAL.matcher(Letters.tidy(written)).replaceAll(String.valueOf(CAPITAL_BEGINS));
    var spelling = new Spelling();
    LettersForShow.signsRead(Letters.fold(marked)).codePoints().forEach(spelling::read);
    spelling.endWord();
    return joined(spelling.words);
  }

  private void read(int character) {
    if (character == CAPITAL_BEGINS) {
      mayBegin();
    } else if (Letters.inWords(character)) {
      if (!word.isEmpty()
          && Character.isDigit(word.codePointBefore(word.length()))
              != Character.isDigit(character)) {
        mayBegin();
      }
      word.appendCodePoint(character);
    } else {
      endWord();
      space |= character == ' ';
      if (character == '&' || character == '+') {
        words.add(new Word(Word.AMPERSAND, space));
        space = false;
      }
    }
  }

  private void mayBegin() {
    if (!word.isEmpty() && word.charAt(word.length() - 1) != '_') {
      word.append('_');
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), space && !words.isEmpty()));
      word.setLength(0);
      space = false;
    }
  }

  /** With every word for "and" as an ampersand, and ampersands only between two words. */
  private static List<Word> joined(List<Word> words) {
    var joined = new ArrayList<Word>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var joins = word.isAmpersand() || joins(words, i);
      if (!joins) {
        joined.add(word);
      } else if (!joined.isEmpty() && !joined.getLast().isAmpersand()) {
        joined.add(word.as(Word.AMPERSAND));
      }
    }
    if (!joined.isEmpty() && joined.getLast().isAmpersand()) {
      joined.removeLast();
    }
    return joined;
  }

  private static boolean joins(List<Word> words, int i) {
    if (i == 0 || i == words.size() - 1) {
      return false;
    }
    var word = words.get(i);
    // an n may have apostrophes or hyphens about it; the others would then be part of a word
    return word.letters().equals("n")
        || AND.contains(word.letters()) && word.spaced() && words.get(i + 1).spaced();
  }
}
