package fm.seda.catalogapi.providers;

import fm.seda.calls.Patience;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.payloads.PayloadCache;
import fm.seda.domain.problem.Conflict;
import fm.seda.domain.problem.NotFound;
import fm.seda.linking.services.Services;
import fm.seda.providers.Catalogue;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.deezer.DeezerCatalogue;
import fm.seda.providers.deezer.DeezerDialect;
import fm.seda.providers.musicbrainz.MusicBrainz;
import fm.seda.providers.musicbrainz.Visitor;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import fm.seda.providers.spotify.AppToken;
import fm.seda.providers.spotify.ClientCredentials;
import fm.seda.providers.spotify.ManagedToken;
import fm.seda.providers.spotify.SignedService;
import fm.seda.providers.spotify.SpotifyCatalogue;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The providers that can be asked here. */
@Singleton
final class Sources {

  static final String MUSICBRAINZ = "musicbrainz";

  /** Somebody waits for the answer, so a question has no more than this. */
  private static final Patience PATIENCE =
      new Patience(
          Duration.ofSeconds(1),
          Duration.ofSeconds(4),
          Duration.ofSeconds(5),
          3,
          Duration.ofMillis(200));

  private final Services services;
  private final CatalogueSettings settings;
  private final PayloadCache cache;
  private final JsonMapper json;
  private final Clock clock;

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();
  private final @Nullable Catalogue spotify;
  private final Catalogue deezer;
  private final @Nullable MusicBrainz musicBrainz;

  Sources(
      Services services,
      CatalogueSettings settings,
      SpotifySettings spotifySettings,
      MusicBrainzSettings musicBrainzSettings,
      PayloadCache cache,
      JsonMapper json,
      Clock clock) {
    this.services = services;
    this.settings = settings;
    this.cache = cache;
    this.json = json;
    this.clock = clock;
    spotify = spotify(spotifySettings).orElse(null);
    deezer = deezer();
    musicBrainz = musicBrainzSettings.visitor().map(this::musicBrainz).orElse(null);
    spotifySettings.missing().ifPresent(it -> missing.put(MusicProvider.SPOTIFY.wireName(), it));
    if (musicBrainz == null) {
      missing.put(MUSICBRAINZ, MusicBrainzSettings.CONTACT);
    }
  }

  private Optional<Catalogue> spotify(SpotifySettings own) {
    return token(own)
        .map(token -> {
          var name = MusicProvider.SPOTIFY.wireName();
          var service =
              services.open(name, MusicProvider.SPOTIFY.displayName(), Dialect.PLAIN, PATIENCE);
          var signed = new SignedService(service, token);
          return new SpotifyCatalogue(
              add(name, MusicProvider.SPOTIFY.displayName(), service, signed::ask), clock);
        });
  }

  private Optional<AppToken> token(SpotifySettings own) {
    var managed = own.managedToken();
    if (managed.isPresent()) {
      return Optional.of(new ManagedToken(managed::get));
    }
    return own.app()
        .flatMap(id ->
            own.secret()
                .map(secret -> {
                  var accounts =
                      services.openBeside(
                          "spotify-accounts", "Spotify", own.accountsAddress(), PATIENCE);
                  return new ClientCredentials(accounts, id, secret, clock);
                }));
  }

  private Catalogue deezer() {
    var name = MusicProvider.DEEZER.wireName();
    var service =
        services.open(name, MusicProvider.DEEZER.displayName(), new DeezerDialect(), PATIENCE);
    return new DeezerCatalogue(
        add(name, MusicProvider.DEEZER.displayName(), service, service::ask));
  }

  private MusicBrainz musicBrainz(Visitor visitor) {
    var service = services.openMusicBrainz(visitor, PATIENCE);
    return new MusicBrainz(add(MUSICBRAINZ, "MusicBrainz", service, service::ask));
  }

  private CachedService add(
      String name, String displayName, Service service, Function<Question, Optional<Part>> asking) {
    var kept = Deadline.kept(displayName, asking, clock);
    var cached = new CachedService(name, kept, cache, settings.good(), json, clock);
    sources.put(name, new Source(name, displayName, service, cached));
    return cached;
  }

  /**
   * What there is at the provider of this name.
   *
   * @throws NotFound if no catalogue of it can be read by anybody
   * @throws Conflict naming the setting that is missing
   */
  Catalogue catalogue(String name) {
    if (name.equals(MusicProvider.SPOTIFY.wireName())) {
      if (spotify == null) {
        throw new Conflict(
            "Spotify cannot be asked here: the setting %s is missing. Deezer asks for no account: POST /v1/providers/deezer takes the same."
                .formatted(missing.get(name)));
      }
      return spotify;
    }
    if (name.equals(MusicProvider.DEEZER.wireName())) {
      return deezer;
    }
    throw new NotFound("There is no catalogue of " + name + " here; there are spotify and deezer.");
  }

  /**
   * The encyclopedia.
   *
   * @throws Conflict naming the setting that is missing
   */
  MusicBrainz musicBrainz() {
    if (musicBrainz == null) {
      throw new Conflict(
          "MusicBrainz cannot be asked here: the setting %s is missing. It wants to know whom it can write to."
              .formatted(MusicBrainzSettings.CONTACT));
    }
    return musicBrainz;
  }

  /** Those that can be asked, by name. */
  Map<String, Source> all() {
    return Map.copyOf(sources);
  }

  /** The setting that keeps one from being asked, by name. */
  Map<String, String> missing() {
    return Map.copyOf(missing);
  }
}
