package fm.seda.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing an {@link Item} is. On the wire and in the database it is lower case. */
public enum Kind {
  ARTIST,
  PLAYLIST,
  ROOM,
  TRACK,
  POST;

  /** {@code "room"} for {@link #ROOM}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this wire name; empty where there is none. Upper case is not accepted. */
  public static Optional<Kind> fromWireName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(name)).findFirst();
  }
}
