package fm.seda.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Text that must not be seen. Only {@link #reveal()} gives it away. */
public final class Secret {

  private final String text;

  /** Hides this text. */
  public Secret(String text) {
    this.text = text;
  }

  /** The text, for whoever has to send it on. */
  public String reveal() {
    return text;
  }

  /** Whether this is the text; takes equally long for every wrong guess of the same length. */
  public boolean matches(String guess) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "***";
  }
}
