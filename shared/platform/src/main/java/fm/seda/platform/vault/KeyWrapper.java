package fm.seda.platform.vault;

/**
 * Holds the keys that data keys are wrapped with, and lets nobody have them. Thread-safe.
 *
 * <p>All of it throws {@link fm.seda.domain.problem.Unavailable} while it cannot be reached, and
 * {@link Unopenable} where there is no hope.
 */
interface KeyWrapper extends AutoCloseable {

  /** What data keys are wrapped with now. */
  String currentKey();

  /** A new data key, for this context only. */
  DataKey fresh(SealContext context);

  /** The plain data key. */
  byte[] unwrap(WrappedKey wrapped, SealContext context);

  /** The same data key, wrapped with the current key. */
  WrappedKey rewrap(WrappedKey wrapped, SealContext context);

  @Override
  void close();
}
