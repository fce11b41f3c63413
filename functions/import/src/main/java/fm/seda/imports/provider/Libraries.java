package fm.seda.imports.provider;

import fm.seda.calls.Breaker;
import fm.seda.calls.Rate;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.platform.calls.SharedMemory;
import fm.seda.platform.calls.SharedPace;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.redis.Redis;
import fm.seda.providers.Library;
import fm.seda.providers.apple.AppleDialect;
import fm.seda.providers.apple.AppleLibrary;
import fm.seda.providers.deezer.DeezerDialect;
import fm.seda.providers.deezer.DeezerLibrary;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Endpoint;
import fm.seda.providers.service.Guard;
import fm.seda.providers.service.Service;
import fm.seda.providers.spotify.SpotifyLibrary;
import fm.seda.providers.youtube.YouTubeDialect;
import fm.seda.providers.youtube.YouTubeLibrary;
import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The libraries that can be read here. */
@Singleton
public final class Libraries {

  private static final String USER_AGENT = "seda";

  private final Map<MusicProvider, Library> libraries = new EnumMap<>(MusicProvider.class);
  private final List<Service> services = new ArrayList<>();
  private final Redis redis;
  private final Deployment deployment;
  private final JsonMapper json;
  private final Clock clock;

  Libraries(
      List<ServiceSettings> settings,
      AppleSettings apple,
      Redis redis,
      Deployment deployment,
      JsonMapper json,
      Clock clock) {
    this.redis = redis;
    this.deployment = deployment;
    this.json = json;
    this.clock = clock;
    for (var one : settings) {
      switch (one.name()) {
        case "spotify" -> add(new SpotifyLibrary(service(one, "Spotify", Dialect.PLAIN)));
        case "deezer" -> add(new DeezerLibrary(service(one, "Deezer", new DeezerDialect())));
        case "youtube" ->
            add(new YouTubeLibrary(service(one, "YouTube Music", new YouTubeDialect())));
        case "apple" ->
            apple
                .token(clock)
                .ifPresent(token ->
                    add(new AppleLibrary(service(one, "Apple Music", new AppleDialect()), token)));
        // of these there is a catalogue, and nobody's library
        case "musicbrainz" -> {}
        default ->
            throw new IllegalArgumentException(
                "seda.providers.%s is no provider that libraries are read at".formatted(one.name()));
      }
    }
  }

  private void add(Library library) {
    libraries.put(library.provider(), library);
  }

  private Service service(ServiceSettings settings, String name, Dialect dialect) {
    var key = "seda:" + deployment.cell() + ":providers:" + settings.name();
    var service =
        new Service(
            new Endpoint(name, settings.address(), USER_AGENT),
            dialect,
            Service.PATIENCE,
            new Guard(
                new SharedPace(redis, key + ":pace", Rate.perMinute(settings.calls())),
                new Breaker(name, Guard.RULES, new SharedMemory(redis, key + ":breaker", clock), clock)),
            json,
            new SecureRandom(),
            clock);
    services.add(service);
    return service;
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
          "Libraries at %s cannot be read here: seda.providers.%s is not set up."
              .formatted(provider.displayName(), provider.wireName()));
    }
    return library;
  }

  @PreDestroy
  void close() {
    services.forEach(Service::close);
  }
}
