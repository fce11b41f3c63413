package fm.seda.evaluation.split;

/**
 * A person has something to do with an item. Callers implement it by whatever record they read, so
 * that plays, weights and the like come through a split unharmed.
 */
public interface Pair {

  /** Who. */
  String person();

  /** With what. */
  String item();
}
