package fm.seda.catalogapi.providers;

import fm.seda.catalogapi.providers.StatusView.Cache;
import fm.seda.catalogapi.providers.StatusView.Calls;
import fm.seda.catalogapi.providers.StatusView.Provider;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.payloads.PayloadCache;
import fm.seda.linking.services.Services;
import fm.seda.providers.cache.CacheStatistics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Looks how providers are, without asking any. */
@Singleton
final class Statuses {

  private static final List<String> NAMES =
      List.of(
          MusicProvider.SPOTIFY.wireName(), MusicProvider.DEEZER.wireName(), Sources.MUSICBRAINZ);

  private static final CacheStatistics NEVER_ASKED = new CacheStatistics(0, 0, 0);

  private final Sources sources;
  private final Services services;
  private final PayloadCache cache;
  private final CatalogueSettings settings;

  Statuses(Sources sources, Services services, PayloadCache cache, CatalogueSettings settings) {
    this.sources = sources;
    this.services = services;
    this.cache = cache;
    this.settings = settings;
  }

  StatusView all() {
    var entries = cache.entries();
    return new StatusView(
        settings.market(),
        settings.good().toSeconds(),
        NAMES.stream().map(name -> one(name, entries)).toList());
  }

  private Provider one(String name, Map<String, Long> entries) {
    var known = entries.getOrDefault(name, 0L);
    var source = sources.all().get(name);
    if (source == null) {
      return new Provider(
          name,
          false,
          sources.missing().get(name),
          "not_configured",
          null,
          null,
          Cache.of(known, NEVER_ASKED));
    }
    var leftAlone = source.leftAloneUntil(services);
    return new Provider(
        name,
        true,
        null,
        leftAlone.isPresent() ? "left_alone" : "available",
        leftAlone.orElse(null),
        Calls.of(source.service().usage()),
        Cache.of(known, source.cached().statistics()));
  }
}
