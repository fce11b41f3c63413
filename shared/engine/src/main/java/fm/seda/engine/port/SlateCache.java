package fm.seda.engine.port;

import fm.seda.engine.slate.KeptSlate;
import fm.seda.engine.slate.Slate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * A faster place for the list a person will ask for next. Losing it costs time, never an answer.
 *
 * <p>Every method may throw {@link Unreachable}; callers go on without the cache and say so.
 */
public interface SlateCache {

  /** The list kept for this person and surface. */
  Optional<KeptSlate> get(UUID userId, String surface);

  /** Keeps a list until it expires, unless one that was made later is there already. */
  void put(Slate slate);

  /** Forgets all lists of this person. */
  void evict(UUID userId);

  /** Forgets all lists of these people. */
  default void evict(Collection<UUID> userIds) {
    userIds.forEach(this::evict);
  }

  /** The cache does not answer. */
  final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Wraps what the client library said. */
    public Unreachable(Throwable cause) {
      super("the slate cache does not answer", cause);
    }
  }
}
