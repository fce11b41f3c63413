package fm.seda.linking.services;

import fm.seda.calls.Breaker;
import fm.seda.calls.BreakerMemory;
import fm.seda.calls.Pace;
import fm.seda.calls.Patience;
import fm.seda.platform.calls.SharedMemory;
import fm.seda.platform.calls.SharedPace;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.redis.Redis;
import fm.seda.providers.musicbrainz.MusicBrainz;
import fm.seda.providers.musicbrainz.Visitor;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Endpoint;
import fm.seda.providers.service.Guard;
import fm.seda.providers.service.Service;
import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Opens the services of providers, each with a guard that all functions of the cell share: what one
 * of them asks counts for all, and a provider that fails one is left alone by all.
 *
 * <pre>{@code
 * var spotify = services.open("spotify", "Spotify", Dialect.PLAIN, Service.PATIENCE);
 * }</pre>
 */
@Singleton
public final class Services {

  /** How we are known where nobody asks who we are. */
  private static final String USER_AGENT = "seda";

  private static final String MUSICBRAINZ = "musicbrainz";

  private final List<ServiceSettings> settings;
  private final Redis redis;
  private final Deployment deployment;
  private final JsonMapper json;
  private final Clock clock;
  private final List<Service> opened = new CopyOnWriteArrayList<>();
  private final Map<String, BreakerMemory> memories = new ConcurrentHashMap<>();

  /** For injection. */
  public Services(
      List<ServiceSettings> settings,
      Redis redis,
      Deployment deployment,
      JsonMapper json,
      Clock clock) {
    this.settings = List.copyOf(settings);
    this.redis = redis;
    this.deployment = deployment;
    this.json = json;
    this.clock = clock;
  }

  /** The providers that something is set for, by name. */
  public List<String> names() {
    return settings.stream().map(ServiceSettings::name).toList();
  }

  /**
   * The service of a provider, at the address and in the pace that are set.
   *
   * @param name below {@code seda.providers}
   * @param displayName as people know it
   * @throws IllegalArgumentException if its address or its pace is not set
   */
  public Service open(String name, String displayName, Dialect dialect, Patience patience) {
    var one = require(name);
    var pace = new SharedPace(redis, key(name) + ":pace", one.rate());
    return open(
        name, new Endpoint(displayName, one.address(), USER_AGENT), dialect, patience, pace);
  }

  /**
   * One that a provider has besides the others, which counts apart and is asked seldom.
   *
   * @param name unlike those of the others
   */
  public Service openBeside(String name, String displayName, URI address, Patience patience) {
    var endpoint = new Endpoint(displayName, address, USER_AGENT);
    return open(name, endpoint, Dialect.PLAIN, patience, Pace.UNLIMITED);
  }

  private Service open(
      String name, Endpoint endpoint, Dialect dialect, Patience patience, Pace pace) {
    var guard = new Guard(pace, breaker(name, endpoint.name()));
    return keep(new Service(endpoint, dialect, patience, guard, json, new SecureRandom(), clock));
  }

  /** MusicBrainz, which says itself how often it may be asked. */
  public Service openMusicBrainz(Visitor visitor, Patience patience) {
    var one = require(MUSICBRAINZ);
    if (one.calls() != null) {
      throw new IllegalArgumentException(
          "seda.providers.musicbrainz.calls is set, but MusicBrainz is asked once a second"
              + " whatever is set; remove it");
    }
    return keep(
        MusicBrainz.service(
            one.address(),
            visitor,
            patience,
            new SharedPace(redis, key(MUSICBRAINZ) + ":pace", MusicBrainz.RATE),
            breaker(MUSICBRAINZ, "MusicBrainz"),
            json,
            new SecureRandom(),
            clock));
  }

  /** Until when nobody asks this provider, because it failed; empty while all is well. */
  public Optional<Instant> leftAloneUntil(String name) {
    return memory(name).openUntil().filter(clock.instant()::isBefore);
  }

  private ServiceSettings require(String name) {
    return settings.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("nothing is set below seda.providers." + name));
  }

  private Service keep(Service service) {
    opened.add(service);
    return service;
  }

  private Breaker breaker(String name, String displayName) {
    return new Breaker(displayName, Guard.RULES, memory(name), clock);
  }

  private BreakerMemory memory(String name) {
    return memories.computeIfAbsent(
        name, _ -> new SharedMemory(redis, key(name) + ":breaker", clock));
  }

  private String key(String name) {
    return "seda:" + deployment.cell() + ":providers:" + name;
  }

  /** Whoever waits for a provider gives up. */
  @PreDestroy
  void close() {
    opened.forEach(Service::close);
  }
}
