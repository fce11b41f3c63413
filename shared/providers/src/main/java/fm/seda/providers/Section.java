package fm.seda.providers;

import java.util.Locale;

/** A part of a library, and how much it says about somebody. */
public enum Section {
  TOP_ARTISTS(1.0),
  TOP_TRACKS(1.0),
  HEAVY_ROTATION(1.0),
  FOLLOWED_ARTISTS(0.7),
  LIKED_TRACKS(0.7),
  STATIONS(0.5),
  PLAYLISTS(0.5),
  LIBRARY_ARTISTS(0.5),
  LIBRARY_TRACKS(0.5);

  private final double weight;

  Section(double weight) {
    this.weight = weight;
  }

  /** What its first entry says, where 1 is as much as anything can. */
  public double weight() {
    return weight;
  }

  /** {@code "top-artists"}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
