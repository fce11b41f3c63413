package fm.seda.mocks.catalogue;

import fm.seda.datasets.Dice;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Words that mean nothing, always the same for the same thing: what ids are made of. */
public final class Names {

  private static final String BASE_62 =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String BASE_64_URL = BASE_62 + "-_";
  private static final long SEED = 7;

  private Names() {}

  /** Letters and digits. */
  public static String base62(String of, long nth, int length) {
    return drawn(BASE_62, of, nth, length);
  }

  /** Letters, digits, hyphens and underscores. */
  public static String base64(String of, long nth, int length) {
    return drawn(BASE_64_URL, of, nth, length);
  }

  /** A UUID. */
  public static String uuid(String of, long nth) {
    return UUID.nameUUIDFromBytes((of + "/" + nth).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String drawn(String signs, String of, long nth, int length) {
    var dice = Dice.of(SEED, of, nth);
    var word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(signs.charAt(dice.below(signs.length())));
    }
    return word.toString();
  }
}
