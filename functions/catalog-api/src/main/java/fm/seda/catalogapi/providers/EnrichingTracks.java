package fm.seda.catalogapi.providers;

import fm.seda.catalogapi.providers.EnrichedView.Enriched;
import fm.seda.catalogapi.providers.EnrichedView.Outcome;
import fm.seda.catalogapi.providers.Enriching.Answers;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.Isrc;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.NotFound;
import fm.seda.engine.port.Catalog;
import fm.seda.platform.queue.VectorRequests;
import fm.seda.providers.musicbrainz.Enrichment;
import fm.seda.storage.enriching.LearntFacts;
import fm.seda.storage.matching.Matches;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enriches tracks of the catalogue by what MusicBrainz knows. */
@Singleton
final class EnrichingTracks {

  /** No more are asked for at once; there is time for some ten that nobody asked about before. */
  static final int MOST = 50;

  /** A question takes 5 seconds more, and API Gateway has 29. */
  private static final Duration TIME = Duration.ofSeconds(20);

  private static final int LONGEST = 500;

  private final Enriching enriching;
  private final Recordings recordings;
  private final LearntFacts facts;
  private final Matches matches;
  private final Catalog catalog;
  private final VectorRequests vectorRequests;
  private final Clock clock;

  EnrichingTracks(
      Enriching enriching,
      Recordings recordings,
      LearntFacts facts,
      Matches matches,
      Catalog catalog,
      VectorRequests vectorRequests,
      Clock clock) {
    this.enriching = enriching;
    this.recordings = recordings;
    this.facts = facts;
    this.matches = matches;
    this.catalog = catalog;
    this.vectorRequests = vectorRequests;
    this.clock = clock;
  }

  /** Enriches those that are meant. */
  EnrichedView run(EnrichRequest request) {
    var end = clock.instant().plus(TIME);
    enriching.requireMusicBrainz();
    var refs = refs(request);
    var items = catalog.items(refs);
    var asked = recordings.of(items.values());
    var answers = enriching.ask(inOrder(refs, asked), end);
    var filled = enriching.keep(answers, asked);
    var tracks = tracks(refs, items, asked, answers, new HashSet<>(filled.changed()));
    return new EnrichedView(
        tracks,
        answers.pending().stream().map(it -> Objects.requireNonNull(asked.get(it)).id()).toList(),
        EmbeddingView.of(vectorRequests.ask(filled.withoutVector()), filled.withoutVector()),
        answers.shortcomings(),
        answers.stale());
  }

  private Collection<ItemRef> refs(EnrichRequest request) {
    var ids = Optional.ofNullable(request.trackIds()).orElse(List.of());
    var names = request.title() != null || request.artist() != null;
    var ways = (ids.isEmpty() ? 0 : 1) + (request.isrc() == null ? 0 : 1) + (names ? 1 : 0);
    if (ways != 1) {
      throw new InvalidInput(
          "track_ids", "Give track_ids, or isrc, or title and artist, and nothing beside it.");
    }
    if (!ids.isEmpty()) {
      return byIds(ids);
    }
    return request.isrc() == null
        ? byNames(text("title", request.title()), text("artist", request.artist()))
        : byIsrc(request.isrc());
  }

  private static Collection<ItemRef> byIds(List<UUID> ids) {
    var refs = new LinkedHashSet<ItemRef>();
    ids.forEach(id -> refs.add(new ItemRef(Kind.TRACK, id)));
    if (refs.size() > MOST) {
      throw new InvalidInput(
          "track_ids", "track_ids must hold 1 to %d; it holds %d.".formatted(MOST, refs.size()));
    }
    return refs;
  }

  private Collection<ItemRef> byIsrc(String written) {
    var isrc =
        Isrc.of(written)
            .orElseThrow(() -> new InvalidInput("isrc", "isrc must be one such as GBAYE0601498."));
    var refs = facts.ofCode(isrc.code()).stream().map(Item::ref).toList();
    if (refs.isEmpty()) {
      throw new NotFound("No track in the catalogue has the ISRC " + isrc + ".");
    }
    return refs;
  }

  private Collection<ItemRef> byNames(String title, String artist) {
    var named = Recordings.named(title, artist);
    var match = matches.of(List.of(named)).get(named);
    if (match == null) {
      throw new NotFound("No track in the catalogue is surely that one.");
    }
    return List.of(match.item());
  }

  private static String text(String name, @Nullable String given) {
    var text = given == null ? "" : given.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new InvalidInput(name, "%s must have 1 to %d characters.".formatted(name, LONGEST));
    }
    return text;
  }

  private static List<FoundTrack> inOrder(
      Collection<ItemRef> refs, Map<FoundTrack, ItemRef> asked) {
    var byRef = byRef(asked);
    return refs.stream()
        .map(ref -> Optional.ofNullable(byRef.get(ref)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Map<ItemRef, FoundTrack> byRef(Map<FoundTrack, ItemRef> asked) {
    var byRef = new HashMap<ItemRef, FoundTrack>();
    asked.forEach((track, ref) -> byRef.put(ref, track));
    return byRef;
  }

  private static List<Enriched> tracks(
      Collection<ItemRef> refs,
      Map<ItemRef, Item> items,
      Map<FoundTrack, ItemRef> asked,
      Answers answers,
      Set<ItemRef> changed) {
    var byRef = byRef(asked);
    var tracks = new ArrayList<Enriched>();
    for (var ref : refs) {
      var track = byRef.get(ref);
      var known = track == null ? Optional.<Enrichment>empty() : answers.about(track);
      Outcome outcome;
      if (!items.containsKey(ref)) {
        outcome = Outcome.MISSING;
      } else if (track != null && answers.pending().contains(track)) {
        outcome = Outcome.PENDING;
      } else if (known.isEmpty()) {
        outcome = Outcome.UNKNOWN;
      } else {
        outcome = changed.contains(ref) ? Outcome.ENRICHED : Outcome.UNCHANGED;
      }
      tracks.add(Enriched.of(ref.id(), outcome, known));
    }
    return tracks;
  }
}
