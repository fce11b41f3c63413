package fm.seda.domain.port;

import java.util.Optional;

/** Knows the keys of backends. Secrets are never kept, only their hashes. */
public interface ApiKeys {

  /** The key with this public id, revoked or not. */
  Optional<StoredKey> find(String id);
}
