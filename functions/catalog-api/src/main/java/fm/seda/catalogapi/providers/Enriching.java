package fm.seda.catalogapi.providers;

import fm.seda.calls.NotNow;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.CanonicalGenres;
import fm.seda.providers.Refused;
import fm.seda.providers.Told;
import fm.seda.providers.musicbrainz.Enrichment;
import fm.seda.providers.musicbrainz.MusicBrainz;
import fm.seda.storage.enriching.Learnt;
import fm.seda.storage.enriching.LearntFacts;
import fm.seda.storage.enriching.LearntFacts.Filled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks MusicBrainz about tracks, for as many as there is time for. */
@Singleton
final class Enriching {

  private final Sources sources;
  private final LearntFacts facts;

  Enriching(Sources sources, LearntFacts facts) {
    this.sources = sources;
    this.facts = facts;
  }

  /**
   * What MusicBrainz says.
   *
   * @param told about each of whom there is an answer, be it that nothing is known
   * @param pending those there was no answer about
   * @param shortcomings why, in a sentence each
   */
  record Answers(
      Map<FoundTrack, Told<Enrichment>> told, List<FoundTrack> pending, List<String> shortcomings) {

    Optional<Enrichment> about(FoundTrack track) {
      return Optional.ofNullable(told.get(track)).flatMap(Told::found);
    }

    boolean stale() {
      return told.values().stream().anyMatch(Told::stale);
    }
  }

  /**
   * Refuses at once what could not be done in the end.
   *
   * @throws fm.seda.domain.problem.Conflict naming the setting that is missing
   */
  void requireMusicBrainz() {
    sources.musicBrainz();
  }

  /** Asks about these in turn. Once it gives no answer, only what is known already is told. */
  Answers ask(Collection<FoundTrack> tracks, Instant end) {
    var musicBrainz = sources.musicBrainz();
    var told = new LinkedHashMap<FoundTrack, Told<Enrichment>>();
    var pending = new ArrayList<FoundTrack>();
    var shortcomings = new LinkedHashSet<String>();
    var until = end;
    for (var track : new LinkedHashSet<>(tracks)) {
      try {
        told.put(track, about(musicBrainz, track, until));
      } catch (NotNow | Refused failure) {
        if (until != Instant.MIN) {
          shortcomings.add(String.valueOf(failure.getMessage()));
        }
        pending.add(track);
        until = Instant.MIN;
      }
    }
    return new Answers(told, pending, List.copyOf(shortcomings));
  }

  private static Told<Enrichment> about(MusicBrainz musicBrainz, FoundTrack track, Instant end) {
    return Deadline.until(end, () -> musicBrainz.enrich(track));
  }

  /** Writes what items lack of what was said. */
  Filled keep(Answers answers, Map<FoundTrack, ItemRef> items) {
    var learnt = new HashMap<ItemRef, Learnt>();
    answers
        .told()
        .forEach((track, told) -> {
          var item = items.get(track);
          if (item != null) {
            told.found().ifPresent(it -> learnt.put(item, learnt(it)));
          }
        });
    return facts.fill(learnt);
  }

  private static Learnt learnt(Enrichment enrichment) {
    return new Learnt(
        Map.of(Sources.MUSICBRAINZ, enrichment.mbid()),
        CanonicalGenres.of(enrichment.genres()),
        enrichment.year());
  }
}
