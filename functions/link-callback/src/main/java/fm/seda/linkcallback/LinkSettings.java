package fm.seda.linkcallback;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people link accounts.
 *
 * @param callbackAddress where the API is, seen from outside; providers send people there
 * @param returnTo where people may be sent afterwards, as {@link ReturnRule} reads it
 * @param pseudonymKey makes pseudonyms of what providers call accounts; without it nothing is kept
 *     of that
 * @param consentVersion of the words people agree to
 * @param apple whether Apple Music can be read
 */
@ConfigurationProperties("seda.links")
record LinkSettings(
    @Nullable URI callbackAddress,
    @Nullable List<String> returnTo,
    @Nullable Secret pseudonymKey,
    String consentVersion,
    boolean apple)
    implements Settings {

  /** Where this provider sends people back to; it has to be registered there to the letter. */
  URI callback(MusicProvider provider) {
    if (callbackAddress == null) {
      throw new Conflict(
          "Nothing can be linked here: the setting seda.links.callback-address is missing.");
    }
    var base = callbackAddress.toString().replaceAll("/+$", "");
    return URI.create(base + "/v1/links/" + provider.wireName() + "/callback");
  }
}
