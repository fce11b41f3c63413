package fm.seda.providers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text as JSON writes it. */
public final class Quoted {

  private Quoted() {}

  public static String text(String text) {
    try {
      return new String(Services.JSON.writeValueAsBytes(text), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
