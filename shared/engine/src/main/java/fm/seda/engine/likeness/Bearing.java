package fm.seda.engine.likeness;

/**
 * How much of an item one of its genres makes up. The first is what it is above all; what is named
 * further back is more and more beside the point.
 */
public final class Bearing {

  private Bearing() {}

  /** 1 for the genre at place 0, the first, and less for those behind it. */
  public static double at(int place) {
    return 1 / Math.sqrt(1.0 + place);
  }
}
