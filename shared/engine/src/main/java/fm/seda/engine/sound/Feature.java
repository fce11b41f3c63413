package fm.seda.engine.sound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a machine can hear in a track. Each has a fixed range, within which two tracks compare: what
 * lies beyond its ends sounds as they do.
 */
public enum Feature {
  ENERGY,
  VALENCE,
  DANCEABILITY,
  ACOUSTICNESS,
  INSTRUMENTALNESS,
  SPEECHINESS,
  LIVENESS,
  /** In beats per minute. */
  TEMPO(50, 200),
  /** In decibels below the loudest there can be. */
  LOUDNESS(-60, 0);

  private final String wireName = name().toLowerCase(Locale.ROOT);
  private final double least;
  private final double most;

  Feature() {
    this(0, 1);
  }

  Feature(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /** The lower end of its range. */
  public double least() {
    return least;
  }

  /** The upper end of its range. */
  public double most() {
    return most;
  }

  /**
   * Whether it tells what a track is. Loudness does not: that is how it was mastered. Somebody may
   * ask for it all the same.
   */
  public boolean isCharacter() {
    return this != LOUDNESS;
  }

  /** Where in its range a value lies, from 0 to 1. */
  double place(double value) {
    return (Math.clamp(value, least, most) - least) / (most - least);
  }

  /** {@code "energy"} for {@link #ENERGY}. */
  public String wireName() {
    return wireName;
  }

  /** The feature of this name; empty where there is none. */
  public static Optional<Feature> fromWireName(String name) {
    return Arrays.stream(values()).filter(it -> it.wireName().equals(name)).findFirst();
  }
}
