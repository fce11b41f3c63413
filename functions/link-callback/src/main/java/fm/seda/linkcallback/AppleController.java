package fm.seda.linkcallback;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.regex.Pattern;

/**
 * Apple Music, which is read once and not linked. Its token is worth a person's whole library for
 * half a year, so it is not stored: it goes into the message to who reads, sealed and good for ten
 * minutes. A message is not storage: the queue is encrypted, and forgets it when it is read.
 */
@Controller("/v1/links/apple")
final class AppleController {

  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,4096}");

  private final Imports imports;
  private final Trail trail;
  private final LinkSettings settings;

  AppleController(Imports imports, Trail trail, LinkSettings settings) {
    this.imports = imports;
    this.trail = trail;
    this.settings = settings;
  }

  @Post("/import")
  @ForPeople
  @Status(HttpStatus.ACCEPTED)
  Queued read(Caller.Person caller, @Body SessionInput input) {
    Consent.require(input.consent());
    var token = input.musicUserToken();
    if (token == null || !TOKEN.matcher(token).matches()) {
      throw new InvalidInput(
          "musicUserToken",
          "musicUserToken must be what MusicKit gave: visible ASCII, at most 4096.");
    }
    if (!settings.apple()) {
      throw new Conflict(
          "Apple Music cannot be read here: the setting seda.links.apple is not on.");
    }
    trail.sessionBegan(caller.userId(), MusicProvider.APPLE);
    imports.requestSession(caller.userId(), MusicProvider.APPLE, new Secret(token));
    return Queued.of(MusicProvider.APPLE);
  }
}
