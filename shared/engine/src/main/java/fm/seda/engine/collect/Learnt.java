package fm.seda.engine.collect;

import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.port.LearntTaste.Basis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the trained models say of an item and a person, each on its own scale.
 *
 * @param trainedAt when they learnt it
 * @param basis what they learnt it from
 * @param place where the item lies among all that people like; null if that is not known
 */
public record Learnt(
    Instant trainedAt, Basis basis, double factors, double neighbours, float @Nullable [] place) {

  static Learnt of(LearntTaste.Learnt learnt, LearntTaste.Best best) {
    return new Learnt(
        best.trainedAt(), best.basis(), learnt.factors(), learnt.neighbours(), learnt.place());
  }

  /** The lower of what is said of the two, which can be no item's place. */
  Learnt lowest(Learnt other) {
    return new Learnt(
        trainedAt,
        basis,
        Math.min(factors, other.factors),
        Math.min(neighbours, other.neighbours),
        null);
  }
}
