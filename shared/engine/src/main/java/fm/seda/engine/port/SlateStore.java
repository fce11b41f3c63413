package fm.seda.engine.port;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps ranked lists. */
public interface SlateStore {

  /** The stored list, unless it has expired or the person's taste has changed since. */
  Optional<Slate> current(UUID userId, String surface, Instant now);

  /** Replaces the stored list of this person and surface. */
  void save(Slate slate);

  /** Records that a list was shown; showing the same one again records nothing new. */
  void recordShown(Slate slate, Instant at);

  /** A card of a list that was shown to this person. */
  Optional<Card> shown(UUID userId, UUID slateId, ItemRef item);
}
