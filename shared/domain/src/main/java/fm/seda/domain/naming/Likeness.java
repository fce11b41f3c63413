package fm.seda.domain.naming;

import java.util.Map;

/**
 * How sure it is that two are the same artist, or the same recording.
 *
 * @param confidence between 0 (they are not) and 1 (they are)
 * @param reason what that rests on
 */
public record Likeness(double confidence, Reason reason) {

  /**
   * From here on two are taken for one. Wrongly merged ones are hard to part again, while one that
   * is there twice is merged as soon as a common id turns up: so everything that is merely likely
   * ({@code UNPROVEN}) lies below, and whatever is written the same and not contradicted above.
   */
  public static final double SAME_FROM = 0.8;

  static Likeness none(Reason reason) {
    return new Likeness(0, reason);
  }

  /** Of two artists. The order does not matter. */
  public static Likeness between(KnownArtist one, KnownArtist other) {
    return ArtistLikeness.between(one, other);
  }

  /** Of two tracks. The order does not matter. */
  public static Likeness between(KnownTrack one, KnownTrack other) {
    return TrackLikeness.between(one, other);
  }

  /** Whether they are to be taken for one. */
  public boolean isSame() {
    return confidence >= SAME_FROM;
  }

  /** Half of what was missing to certainty is made up for. */
  static double corroborated(double confidence) {
    return confidence + (1 - confidence) / 2;
  }

  static boolean shareAnId(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream().anyMatch(id -> id.getValue().equals(other.get(id.getKey())));
  }

  static boolean haveTwoIdsOfOneSystem(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream()
        .anyMatch(
            id -> other.containsKey(id.getKey()) && !id.getValue().equals(other.get(id.getKey())));
  }
}
