package fm.seda.storage.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may see what a person does. */
public enum PresenceVisibility {
  /** Mutual friends see it, with name and picture. */
  FRIENDS,
  /** Friends see only that somebody does it. */
  HIDDEN;

  /** {@code "hidden"} for {@link #HIDDEN}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The visibility with this wire name; empty where there is none. */
  public static Optional<PresenceVisibility> fromWireName(String name) {
    return Arrays.stream(values()).filter(it -> it.wireName().equals(name)).findFirst();
  }
}
