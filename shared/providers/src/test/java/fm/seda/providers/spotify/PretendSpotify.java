package fm.seda.providers.spotify;

import fm.seda.domain.Secret;
import fm.seda.providers.PretendApi;
import fm.seda.providers.Services;
import fm.seda.providers.cache.CacheInMemory;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Service;
import java.time.Instant;

/**
 * Spotify's catalogue at a server that stands in for Spotify, which knows one track and no sound.
 */
final class PretendSpotify implements AutoCloseable {

  static final String FEATURES = "/v1/audio-features";

  final PretendApi api = new PretendApi();
  Instant now = Instant.parse("2026-03-10T12:00:00Z");
  private final Service service = Services.of(api.address(), Dialect.PLAIN);
  final SpotifyCatalogue catalogue = new SpotifyCatalogue(cached(), () -> now);

  PretendSpotify() {
    api.at("/v1/tracks/" + Documents.ID, Documents.track("A Track", Documents.ID, 50));
    hearsNothing(api);
  }

  static void hearsNothing(PretendApi api) {
    api.at(FEATURES, "{\"audio_features\": [null]}");
  }

  /** Asked by an app whose token is {@code the-apps}. */
  static SignedService signed(Service service) {
    return new SignedService(service, new ManagedToken(() -> new Secret("the-apps")));
  }

  private CachedService cached() {
    return new CachedService(
        "spotify",
        signed(service)::ask,
        new CacheInMemory(),
        CachedService.USUAL,
        Services.JSON,
        () -> now);
  }

  @Override
  public void close() {
    service.close();
    api.close();
  }
}
