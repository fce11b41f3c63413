package fm.seda.providers.spotify;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Refused;
import fm.seda.providers.Told;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.cache.Known;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Spotify heard in tracks. It tells this to apps of before December 2024 only; one that may
 * not know asks again the next day.
 */
final class AudioFeatures {

  static final String NOT_GRANTED = "audio features are not available to this app";
  static final String NOT_NOW = "audio features are not available at present";

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final int AT_ONCE = 100;
  private static final String SPOTIFY = MusicProvider.SPOTIFY.wireName();

  /** Under the names an item's attributes have for them, which are Spotify's. */
  private static final List<String> NAMES =
      List.of(
          "energy",
          "valence",
          "danceability",
          "acousticness",
          "instrumentalness",
          "speechiness",
          "liveness",
          "tempo",
          "loudness");

  private final CachedService service;
  private final InstantSource clock;
  private volatile Instant askAgain = Instant.MIN;

  AudioFeatures(CachedService service, InstantSource clock) {
    this.service = service;
    this.clock = clock;
  }

  /** The same tracks, with their features where they are to be had. */
  Told<List<FoundTrack>> of(Told<List<FoundTrack>> told) {
    var tracks = told.found().orElse(List.of());
    if (tracks.isEmpty()) {
      return told;
    }
    if (clock.instant().isBefore(askAgain)) {
      return told.and(false, List.of(NOT_GRANTED));
    }
    try {
      return heard(told, tracks);
    } catch (Refused refusal) {
      if (refusal.isUnknown()) {
        throw refusal;
      }
      askAgain = clock.instant().plus(A_DAY);
      return told.and(false, List.of(NOT_GRANTED));
    } catch (NotNow failure) {
      return told.and(false, List.of(NOT_NOW));
    }
  }

  private Told<List<FoundTrack>> heard(Told<List<FoundTrack>> told, List<FoundTrack> tracks) {
    var ids = tracks.stream().map(it -> it.externalIds().getOrDefault(SPOTIFY, "")).toList();
    var features = new HashMap<String, Map<String, Double>>();
    var stale = false;
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      var known = ask(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
      stale |= known.stale();
      known
          .part()
          .orElse(Part.NOTHING)
          .all("audio_features")
          .forEach(it -> features.put(it.textOr("id", ""), numbers(it)));
    }
    var sounding = new ArrayList<FoundTrack>(tracks.size());
    for (int i = 0; i < ids.size(); i++) {
      sounding.add(tracks.get(i).sounding(features.getOrDefault(ids.get(i), Map.of())));
    }
    return told.<List<FoundTrack>>map(_ -> sounding).and(stale, List.of());
  }

  private Known ask(List<String> ids) {
    var known = service.ask(Question.of("/v1/audio-features").with("ids", String.join(",", ids)));
    if (known.part().isEmpty()) {
      // it is no longer there
      throw new Refused(MusicProvider.SPOTIFY.displayName(), 404, NOT_GRANTED);
    }
    return known;
  }

  private static Map<String, Double> numbers(Part features) {
    var numbers = new HashMap<String, Double>();
    for (var name : NAMES) {
      var number = features.real(name);
      if (number != null) {
        numbers.put(name, number);
      }
    }
    return numbers;
  }
}
