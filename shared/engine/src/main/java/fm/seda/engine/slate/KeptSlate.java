package fm.seda.engine.slate;

import fm.seda.domain.ItemRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list in the place it is kept in. A page shows a part of it, so what is on it is known at once,
 * and a card is only read when it is wanted.
 */
public interface KeptSlate {

  /** Which rules it was made by. */
  String modelVersion();

  /** From then on it is no longer served. */
  Instant expiresAt();

  /** What is on it, in its order. */
  List<ItemRef> items();

  /** The list with these of its cards, in its order; empty if one of them cannot be read. */
  Optional<Slate> read(Set<ItemRef> wanted);
}
