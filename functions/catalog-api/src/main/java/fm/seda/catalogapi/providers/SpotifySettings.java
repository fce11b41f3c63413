package fm.seda.catalogapi.providers;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.util.Optional;

/**
 * Who we are at Spotify, which tells nobody anything it does not know.
 *
 * @param clientId of our app, to ask for tokens with
 * @param clientSecret of our app
 * @param bearerToken one that somebody else renews; it goes before the app's own
 * @param accountsAddress where tokens are asked for
 */
@ConfigurationProperties("seda.catalogue.spotify")
record SpotifySettings(
    @Nullable String clientId,
    @Nullable Secret clientSecret,
    @Nullable Secret bearerToken,
    URI accountsAddress)
    implements Settings {

  private static final String BLOCK = "seda.catalogue.spotify.";

  /** The token somebody renews. */
  Optional<Secret> managedToken() {
    return given(bearerToken);
  }

  /** The app's id. */
  Optional<String> app() {
    return Optional.ofNullable(clientId).filter(id -> !id.isBlank());
  }

  /** The app's secret. */
  Optional<Secret> secret() {
    return given(clientSecret);
  }

  /** The first setting without which Spotify cannot be asked. */
  Optional<String> missing() {
    if (managedToken().isPresent() || (app().isPresent() && secret().isPresent())) {
      return Optional.empty();
    }
    return Optional.of(BLOCK + (app().isEmpty() ? "client-id" : "client-secret"));
  }

  private static Optional<Secret> given(@Nullable Secret secret) {
    return Optional.ofNullable(secret).filter(it -> !it.reveal().isBlank());
  }
}
