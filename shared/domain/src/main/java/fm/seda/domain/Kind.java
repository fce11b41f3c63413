package fm.seda.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of thing an {@link Item} is. On the wire and in the database it is lower case. */
public enum Kind {
  ARTIST,
  PLAYLIST,
  ROOM,
  TRACK,
  POST;

  // both are asked for with every row that is read
  private static final Map<String, Kind> BY_WIRE_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Kind::wireName, it -> it));

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** {@code "room"} for {@link #ROOM}. */
  public String wireName() {
    return wireName;
  }

  /** The kind with this wire name; empty where there is none. Upper case is not accepted. */
  public static Optional<Kind> fromWireName(String name) {
    return Optional.ofNullable(BY_WIRE_NAME.get(name));
  }
}
