package fm.seda.engine.sound;

import fm.seda.domain.Item;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How something should sound: some of the features, and how much each counts. What a person usually
 * hears is one, what they ask for is another, and so is what goes with a workout.
 *
 * @param parts one feature may be there twice, wanted in two ways; then what lies between is best
 */
public record WantedSound(List<Part> parts) {

  /** Any sound will do. */
  public static final WantedSound ANY = new WantedSound(List.of());

  /** Of a track in which less than this part of what is wanted was heard, nothing is known. */
  private static final double LEAST_HEARD = 1.0 / 3;

  /** Copies the list, so it never changes under its reader. */
  public WantedSound {
    parts = List.copyOf(parts);
  }

  /**
   * One feature, and where in its range it should lie.
   *
   * @param place from 0 to 1
   * @param weight how much it counts against the others
   */
  public record Part(Feature feature, double place, double weight) {

    /** Refuses what cannot be weighed. */
    public Part {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException(
            feature.wireName() + " has the weight " + weight + " but must have one above 0");
      }
    }
  }

  /** This feature at this value, in its own unit. */
  public static WantedSound of(Feature feature, double value, double weight) {
    return new WantedSound(List.of(new Part(feature, feature.place(value), weight)));
  }

  /** Like this, in everything known of it that tells what a track is. */
  public static WantedSound like(Sound sound) {
    return new WantedSound(
        Arrays.stream(Feature.values())
            .filter(it -> it.isCharacter() && sound.knows(it))
            .map(it -> new Part(it, sound.place(it), 1))
            .toList());
  }

  /** This and that together. */
  public WantedSound and(WantedSound other) {
    return new WantedSound(Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  /** Whether nothing in particular is wanted. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * From 0 for the opposite in every respect to 1 for exactly this, over those features that were
   * heard in the item. Empty where too little was.
   */
  public OptionalDouble likeness(Item item) {
    if (parts.isEmpty()) {
      return OptionalDouble.empty();
    }
    var sound = Sound.of(item);
    var heard = 0.0;
    var wanted = 0.0;
    var distance = 0.0;
    for (var part : parts) {
      wanted += part.weight();
      if (sound.knows(part.feature())) {
        heard += part.weight();
        distance += part.weight() * Math.abs(sound.place(part.feature()) - part.place());
      }
    }
    return heard < wanted * LEAST_HEARD
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(1 - distance / heard, 0.0, 1.0));
  }
}
