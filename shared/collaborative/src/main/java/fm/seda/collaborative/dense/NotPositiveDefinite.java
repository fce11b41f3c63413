package fm.seda.collaborative.dense;

/**
 * A matrix that has no inverse a symmetric solver can find: with as much regularisation as it
 * should have, that cannot be.
 */
public final class NotPositiveDefinite extends ArithmeticException {

  private static final long serialVersionUID = 1;

  NotPositiveDefinite(String what) {
    super(what);
  }
}
