package fm.seda.userapi.input;

import fm.seda.domain.problem.InvalidInput;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids as clients write them. */
public final class Ids {

  private static final Pattern FORMAT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /** A UUID; Java's own reader lets {@code 1-1-1-1-1} pass, this does not. */
  public static UUID parse(String text, String parameter) {
    if (!FORMAT.matcher(text).matches()) {
      throw new InvalidInput(parameter, parameter + " must be a UUID.");
    }
    return UUID.fromString(text);
  }
}
