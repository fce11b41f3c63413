package fm.seda.domain;

/**
 * A place in embedding space that a person's taste has a part of its weight around.
 *
 * @param direction where it lies, of length 1
 * @param share how much of the taste it is; all centres of a person together are 1
 */
public record TasteCentre(float[] direction, double share) {

  /** The only one somebody has. */
  public static TasteCentre only(float[] direction) {
    return new TasteCentre(direction, 1);
  }
}
