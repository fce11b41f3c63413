package fm.seda.engine.port;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Knows people. */
public interface Listeners {

  /** Everything ranking needs about this person; someone unknown has no taste and no history. */
  Listener load(UUID userId, Instant now);

  /** Only what they decided and what still holds: read on every answer, so it must be cheap. */
  Map<ItemRef, Decision> decisions(UUID userId, Instant now);
}
