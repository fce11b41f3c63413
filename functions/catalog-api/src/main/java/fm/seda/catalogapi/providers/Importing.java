package fm.seda.catalogapi.providers;

import fm.seda.catalogapi.providers.Enriching.Answers;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.problem.NotFound;
import fm.seda.platform.queue.VectorRequests;
import fm.seda.providers.Catalogue;
import fm.seda.providers.Listing;
import fm.seda.providers.Told;
import fm.seda.storage.matching.Canonical;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings what a provider has into the catalogue. */
@Singleton
final class Importing {

  /** From here on nobody is asked any more about what there is. */
  private static final Duration CATALOGUE = Duration.ofSeconds(10);

  /**
   * Likewise about what is known of it; a question takes 5 seconds more, and API Gateway has 29.
   */
  private static final Duration ENCYCLOPEDIA = Duration.ofSeconds(20);

  /** So many in one transaction. */
  private static final int AT_ONCE = 200;

  private final Sources sources;
  private final Enriching enriching;
  private final Canonical canonical;
  private final VectorRequests vectorRequests;
  private final Clock clock;

  Importing(
      Sources sources,
      Enriching enriching,
      Canonical canonical,
      VectorRequests vectorRequests,
      Clock clock) {
    this.sources = sources;
    this.enriching = enriching;
    this.canonical = canonical;
    this.vectorRequests = vectorRequests;
    this.clock = clock;
  }

  /** What was found is what which item, and which items lack their vector. */
  private record Persisted(Map<Found, ItemRef> items, Set<ItemRef> withoutVector) {}

  /** Imports one thing, as it is asked for. */
  ImportedView run(String provider, Wanted wanted, String market, ImportRequest request) {
    var start = clock.instant();
    if (request.isEnriched()) {
      enriching.requireMusicBrainz();
    }
    var told = ask(sources.catalogue(provider), wanted, market, start.plus(CATALOGUE));
    var listing = found(told, provider, wanted, market);
    var persisted = request.isPersisted() ? persist(listing) : null;
    var answers =
        request.isEnriched() ? enriching.ask(listing.tracks(), start.plus(ENCYCLOPEDIA)) : null;
    if (persisted != null && answers != null) {
      var filled = enriching.keep(answers, tracks(listing, persisted));
      persisted.withoutVector().addAll(filled.withoutVector());
    }
    return new ImportedView(
        provider,
        wanted.sort().wireName(),
        wanted.id(),
        listing.name(),
        market,
        listing.total(),
        views(listing, persisted, answers),
        persisted == null ? List.of() : ItemView.of(persisted.items().values()),
        persisted == null ? null : queue(persisted.withoutVector()),
        answers == null ? null : ImportedView.Recognised.of(answers),
        shortcomings(told, answers),
        told.stale() || (answers != null && answers.stale()));
  }

  private static Told<Listing> ask(Catalogue catalogue, Wanted wanted, String market, Instant end) {
    return Asking.provider(
        catalogue.provider().displayName(),
        () -> Deadline.until(end, () -> wanted.from(catalogue, market)));
  }

  private static Listing found(Told<Listing> told, String provider, Wanted wanted, String market) {
    return told.found()
        .orElseThrow(
            () -> new NotFound("There is no %s at %s in %s.".formatted(wanted, provider, market)));
  }

  private Persisted persist(Listing listing) {
    var all = new ArrayList<Found>(listing.tracks());
    listing.itself().ifPresent(all::addFirst);
    var items = new HashMap<Found, ItemRef>();
    var withoutVector = new LinkedHashSet<ItemRef>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var adopted = canonical.adopt(all.subList(from, Math.min(from + AT_ONCE, all.size())));
      items.putAll(adopted.items());
      withoutVector.addAll(adopted.withoutVector());
    }
    return new Persisted(items, withoutVector);
  }

  private static Map<FoundTrack, ItemRef> tracks(Listing listing, Persisted persisted) {
    var items = new HashMap<FoundTrack, ItemRef>();
    for (var track : listing.tracks()) {
      var item = persisted.items().get(track);
      if (item != null) {
        items.put(track, item);
      }
    }
    return items;
  }

  private EmbeddingView queue(Set<ItemRef> withoutVector) {
    var items = List.copyOf(withoutVector);
    return EmbeddingView.of(vectorRequests.ask(items), items);
  }

  private static List<TrackView> views(
      Listing listing, @Nullable Persisted persisted, @Nullable Answers answers) {
    return listing.tracks().stream()
        .map(track -> {
          var item = persisted == null ? null : persisted.items().get(track);
          var enrichment = Optional.ofNullable(answers).flatMap(it -> it.about(track));
          return TrackView.of(track, item == null ? null : item.id(), enrichment);
        })
        .toList();
  }

  private static List<String> shortcomings(Told<Listing> told, @Nullable Answers answers) {
    var all = new ArrayList<>(told.shortcomings());
    if (answers != null) {
      all.addAll(answers.shortcomings());
    }
    return all;
  }
}
