package fm.seda.local.stack;

import fm.seda.local.identity.AppleKey;
import fm.seda.local.identity.Passwords;
import fm.seda.local.identity.SecretFiles;
import fm.seda.mocks.MockProviders;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Mocks of the providers, in place of the real ones. */
final class Mocks implements AutoCloseable {

  private static final long SEED = 1;

  private final MockProviders providers;
  private final SecretFiles secrets;

  private Mocks(MockProviders providers, SecretFiles secrets) {
    this.providers = providers;
    this.secrets = secrets;
  }

  /** On a free port. */
  static Mocks start(SecretFiles secrets) {
    var chance = new SplittableRandom(SEED);
    return new Mocks(MockProviders.start(0, chance, InstantSource.system()), secrets);
  }

  /** Where all of them listen. */
  URI address() {
    return providers.address();
  }

  /** How functions reach them, with keys that open nothing else. */
  Map<String, String> settings() {
    var settings = new TreeMap<>(MockedLinks.settings(providers::address));
    settings.put("seda.providers.apple.address", providers.address("apple").toString());
    settings.put("seda.apple.key", secrets.get("mock-apple-key", AppleKey::random));
    settings.put("seda.apple.key-id", "MOCKKEY123");
    settings.put("seda.apple.team-id", "MOCKTEAM12");
    settings.putAll(MockedCatalogues.settings(providers::address));
    for (var one : Embedder.values()) {
      if (one.remote().isPresent()) {
        var key = secrets.get("mock-%s-key".formatted(one.wireName()), Passwords::random);
        settings.putAll(one.settings(providers.address(one.wireName()), key));
      }
    }
    return settings;
  }

  @Override
  public void close() {
    providers.close();
  }
}
