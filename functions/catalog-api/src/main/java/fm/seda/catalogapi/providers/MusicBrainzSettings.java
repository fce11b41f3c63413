package fm.seda.catalogapi.providers;

import fm.seda.platform.config.Settings;
import fm.seda.providers.musicbrainz.Visitor;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.util.Optional;

/**
 * Who we are to MusicBrainz, which wants to know whom it can write to.
 *
 * @param contact an address on the web or of mail; without it MusicBrainz is not asked
 */
@ConfigurationProperties("seda.catalogue.musicbrainz")
record MusicBrainzSettings(String appName, String appVersion, @Nullable String contact)
    implements Settings {

  /** The setting without which it cannot be asked. */
  static final String CONTACT = "seda.catalogue.musicbrainz.contact";

  /** Refuses to start with what MusicBrainz would turn away. */
  MusicBrainzSettings {
    visitor(appName, appVersion, contact);
  }

  /** Who asks, if we say so. */
  Optional<Visitor> visitor() {
    return visitor(appName, appVersion, contact);
  }

  private static Optional<Visitor> visitor(
      String appName, String appVersion, @Nullable String contact) {
    return Optional.ofNullable(contact)
        .filter(it -> !it.isBlank())
        .map(it -> new Visitor(appName, appVersion, it));
  }
}
