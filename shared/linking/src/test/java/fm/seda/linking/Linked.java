package fm.seda.linking;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.platform.testing.VaultKeyFile;
import fm.seda.providers.oauth.Grant;
import fm.seda.providers.oauth.OAuth;
import fm.seda.providers.oauth.ProofKey;
import fm.seda.storage.linking.LinkedAccounts;
import fm.seda.storage.linking.NewLink;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import fm.seda.testkit.oauth.OAuthServer;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Everything a job finds that uses a linked account, and people who link one. */
final class Linked implements AutoCloseable {

  private static final URI CALLBACK = URI.create("https://api.example/callback");

  final TestDatabase db = TestDatabase.fresh();
  final OAuthServer server = OAuthServer.start();
  private final ApplicationContext context;

  Linked(Clock clock) {
    var settings = new HashMap<String, Object>();
    settings.put("seda.vault.key-file", VaultKeyFile.fresh());
    provider(settings, "spotify", "/token");
    provider(settings, "deezer", "/deezer/token");
    context =
        ApplicationContext.builder()
            .properties(FunctionSettings.in(db, "seda_worker").with(settings).toMap())
            .singletons(clock)
            .start();
  }

  private void provider(HashMap<String, Object> settings, String name, String token) {
    var prefix = "seda.links.providers." + name + ".";
    settings.put(prefix + "client-id", OAuthServer.CLIENT);
    settings.put(prefix + "client-secret", OAuthServer.SECRET);
    settings.put(prefix + "token-address", server.address(token).toString());
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Somebody who has linked this provider. */
  UUID somebody(MusicProvider provider) {
    var person = new TestPeople(db).add(UUID.randomUUID().toString());
    link(person, provider);
    return person;
  }

  /** Links it, or links it again. */
  void link(UUID person, MusicProvider provider) {
    var now = bean(Clock.class).instant();
    var grant = granted(bean(Doors.class).require(provider));
    bean(LinkedAccounts.class)
        .store(
            new NewLink(
                person,
                provider,
                null,
                grant.scopes(),
                bean(GrantSeals.class).seal(person, provider, grant),
                now,
                "1"),
            now);
  }

  private Grant granted(OAuth door) {
    var key =
        door.takesProofKeys()
            ? Optional.of(ProofKey.random(new SecureRandom()))
            : Optional.<ProofKey>empty();
    var url = door.authorizeUrl("a-state-that-is-long-enough", key, CALLBACK);
    var back = server.consent(url, "ada").getRawQuery();
    var code = back.substring(back.indexOf("code=") + 5, back.indexOf('&'));
    return door.exchange(new Secret(code), key, CALLBACK);
  }

  @Override
  public void close() {
    context.close();
    server.close();
  }
}
