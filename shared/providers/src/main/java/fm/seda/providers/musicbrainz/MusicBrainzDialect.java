package fm.seda.providers.musicbrainz;

import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Meaning;
import fm.seda.providers.service.Part;
import java.time.Duration;
import java.util.Locale;

/** MusicBrainz turns away with status 503 whoever asks too often. */
final class MusicBrainzDialect implements Dialect {

  private static final Duration PAUSE = Duration.ofMillis(1_100);

  @Override
  public Meaning meaning(int status, Part body) {
    if (status == 503 && complaint(body).toLowerCase(Locale.ROOT).contains("rate limit")) {
      return Meaning.LIMITED;
    }
    // an id or a number it cannot read is not there
    return status == 400 && complaint(body).startsWith("Invalid")
        ? Meaning.NOTHING
        : Dialect.super.meaning(status, body);
  }

  @Override
  public Duration pause(Part body) {
    return PAUSE;
  }
}
