package fm.seda.providers.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The address of a next page as providers write it. Of such an address only a parameter is used:
 * following all of it would send a person's token wherever it says, and it may hold the token.
 */
public final class LinkedPage {

  private LinkedPage() {}

  /** The value of this parameter in that address; null if there is none. */
  public static @Nullable String parameter(@Nullable String address, String name) {
    if (address == null) {
      return null;
    }
    return Arrays.stream(address.substring(address.indexOf('?') + 1).split("[&#]", -1))
        .filter(it -> it.startsWith(name + "="))
        .map(it -> it.substring(name.length() + 1))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The number of the entry that a page begins with, if it lies behind this one. */
  public static @Nullable String behind(@Nullable String address, String name, String current) {
    var next = parameter(address, name);
    return next != null && place(next) > place(current) ? next : null;
  }

  private static long place(String written) {
    try {
      return written.isEmpty() ? 0 : Long.parseLong(written);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
