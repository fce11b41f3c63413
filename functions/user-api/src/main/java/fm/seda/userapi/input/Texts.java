package fm.seda.userapi.input;

import fm.seda.domain.problem.InvalidInput;

/** Rules for texts: what cannot be shown or stored does not come in. */
public final class Texts {

  private Texts() {}

  /** The text without surrounding space, if it is printable and not too long. */
  public static String checked(String text, String parameter, int longest) {
    if (!isPrintable(text)) {
      throw new InvalidInput(parameter, parameter + " holds characters that cannot be shown.");
    }
    var stripped = text.strip();
    if (stripped.codePointCount(0, stripped.length()) > longest) {
      throw new InvalidInput(
          parameter, parameter + " must have at most " + longest + " characters.");
    }
    return stripped;
  }

  /** Whether the database takes it: neither U+0000 nor halves of characters. */
  public static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE);
  }

  private static boolean isPrintable(String text) {
    return isStorable(text) && text.codePoints().noneMatch(Character::isISOControl);
  }
}
