package fm.seda.domain.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where people listen to music besides here, and may link their account. */
public enum MusicProvider {
  SPOTIFY("Spotify"),
  YOUTUBE("YouTube Music"),
  DEEZER("Deezer"),
  APPLE("Apple Music");

  private final String displayName;

  MusicProvider(String displayName) {
    this.displayName = displayName;
  }

  /** As people know it. */
  public String displayName() {
    return displayName;
  }

  /** {@code "spotify"}, also the key of its ids in an item's {@code externalIds}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this wire name. Upper case is not accepted. */
  public static Optional<MusicProvider> fromWireName(String name) {
    return Arrays.stream(values()).filter(it -> it.wireName().equals(name)).findFirst();
  }
}
