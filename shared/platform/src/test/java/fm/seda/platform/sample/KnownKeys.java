package fm.seda.platform.sample;

import fm.seda.domain.port.ApiKeys;
import fm.seda.domain.port.PresentedKey;
import fm.seda.domain.port.StoredKey;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Three keys: a good one, one of other scopes, and a revoked one. */
@Singleton
public final class KnownKeys implements ApiKeys {

  public static final PresentedKey CATALOGUE =
      new PresentedKey("parent", "0123456789abcdef_0123456789-ABCD");
  public static final PresentedKey OTHER =
      new PresentedKey("other", "0123456789abcdef0123456789ABCDEF");
  public static final PresentedKey REVOKED =
      new PresentedKey("revoked", "0123456789abcdef0123456789abcdef");

  private final Map<String, StoredKey> keys =
      Map.of(
          "parent", stored(CATALOGUE, Set.of("catalog"), false),
          "other", stored(OTHER, Set.of("experiments"), false),
          "revoked", stored(REVOKED, Set.of("catalog"), true));

  @Override
  public Optional<StoredKey> find(String id) {
    return Optional.ofNullable(keys.get(id));
  }

  private static StoredKey stored(PresentedKey key, Set<String> scopes, boolean revoked) {
    return new StoredKey(key.id(), key.id(), key.secretHash(), scopes, revoked);
  }
}
