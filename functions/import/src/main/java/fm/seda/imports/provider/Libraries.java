package fm.seda.imports.provider;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.linking.services.Services;
import fm.seda.providers.Library;
import fm.seda.providers.apple.AppleDialect;
import fm.seda.providers.apple.AppleLibrary;
import fm.seda.providers.deezer.DeezerDialect;
import fm.seda.providers.deezer.DeezerLibrary;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Service;
import fm.seda.providers.spotify.SpotifyLibrary;
import fm.seda.providers.youtube.YouTubeDialect;
import fm.seda.providers.youtube.YouTubeLibrary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** The libraries that can be read here. */
@Singleton
public final class Libraries {

  private final Map<MusicProvider, Library> libraries = new EnumMap<>(MusicProvider.class);

  Libraries(Services services, AppleSettings apple, Clock clock) {
    add(new SpotifyLibrary(open(services, MusicProvider.SPOTIFY, Dialect.PLAIN)));
    add(new DeezerLibrary(open(services, MusicProvider.DEEZER, new DeezerDialect())));
    add(new YouTubeLibrary(open(services, MusicProvider.YOUTUBE, new YouTubeDialect())));
    apple
        .token(clock)
        .map(token ->
            new AppleLibrary(open(services, MusicProvider.APPLE, new AppleDialect()), token))
        .ifPresent(this::add);
  }

  private static Service open(Services services, MusicProvider provider, Dialect dialect) {
    return services.open(provider.wireName(), provider.displayName(), dialect, Service.PATIENCE);
  }

  private void add(Library library) {
    libraries.put(library.provider(), library);
  }

  /**
   * What people have at this provider.
   *
   * @throws Conflict if it is not set up
   */
  public Library require(MusicProvider provider) {
    var library = libraries.get(provider);
    if (library == null) {
      throw new Conflict(
          "Libraries at %s cannot be read here: seda.%s.key is missing."
              .formatted(provider.displayName(), provider.wireName()));
    }
    return library;
  }
}
