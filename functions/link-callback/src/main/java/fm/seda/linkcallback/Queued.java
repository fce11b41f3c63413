package fm.seda.linkcallback;

import fm.seda.domain.linking.MusicProvider;
import io.micronaut.serde.annotation.Serdeable;

/** Something will be read soon. */
@Serdeable
record Queued(String provider, String status) {

  static Queued of(MusicProvider provider) {
    return new Queued(provider.wireName(), "queued");
  }
}
