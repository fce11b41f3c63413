package fm.seda.linking;

import fm.seda.calls.Patience;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.providers.oauth.Client;
import fm.seda.providers.oauth.OAuth;
import fm.seda.providers.oauth.OAuths;
import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The providers people can link an account with here. */
@Singleton
public final class Doors {

  private static final String BLOCK = "seda.links.providers.";

  private final Map<MusicProvider, OAuth> open = new EnumMap<>(MusicProvider.class);
  private final Map<MusicProvider, String> missing = new EnumMap<>(MusicProvider.class);

  /** Those that are set up. */
  public Doors(List<ProviderSettings> settings, JsonMapper json, Clock clock) {
    for (var one : settings) {
      var provider =
          MusicProvider.fromWireName(one.name())
              .filter(it -> it != MusicProvider.APPLE)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      BLOCK + one.name() + " is no provider that accounts are linked with"));
      var client = client(one);
      if (client == null) {
        missing.put(
            provider,
            BLOCK + one.name() + (one.clientId() == null ? ".client-id" : ".client-secret"));
      } else {
        open.put(provider, OAuths.of(provider, client, Patience.USUAL, json, clock));
      }
    }
  }

  /** The door of a provider, if it is set up. */
  public Optional<OAuth> of(MusicProvider provider) {
    return Optional.ofNullable(open.get(provider));
  }

  /**
   * The door of a provider.
   *
   * @throws Conflict naming what is not set up
   */
  public OAuth require(MusicProvider provider) {
    return of(provider)
        .orElseThrow(() ->
            new Conflict(
                "%s cannot be linked here: the setting %s is missing."
                    .formatted(
                        provider.displayName(),
                        missing.getOrDefault(provider, BLOCK + provider.wireName()))));
  }

  @PreDestroy
  void close() {
    open.values().forEach(OAuth::close);
  }

  private static @Nullable Client client(ProviderSettings one) {
    var id = one.clientId();
    var secret = one.clientSecret();
    return id == null || id.isBlank() || secret == null || secret.reveal().isBlank()
        ? null
        : new Client(
            id,
            secret,
            one.authorizeAddress(),
            one.tokenAddress(),
            one.accountAddress(),
            one.revokeAddress());
  }
}
