package fm.seda.domain.naming;

/**
 * One word of a text.
 *
 * @param letters folded, with an underscore where a capital or a digit begins what may or may not
 *     be written as a word of its own; an ampersand is a word
 * @param spaced whether there is a space before it, and not just punctuation or nothing
 */
record Word(String letters, boolean spaced) {

  static final String AMPERSAND = "&";

  String plain() {
    return letters.replace("_", "");
  }

  /** The first so many letters, with the underscores between them. */
  String cutTo(int count) {
    var cut = new StringBuilder();
    for (int i = 0, seen = 0; seen < count; i++) {
      cut.append(letters.charAt(i));
      seen += letters.charAt(i) == '_' ? 0 : 1;
    }
    return cut.toString();
  }

  boolean isAmpersand() {
    return letters.equals(AMPERSAND);
  }

  Word as(String other) {
    return new Word(other, spaced);
  }
}
