package fm.seda.providers.spotify;

import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Catalogue;
import fm.seda.providers.Listing;
import fm.seda.providers.Refused;
import fm.seda.providers.Told;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.cache.Known;
import fm.seda.providers.reading.Gathered;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Albums, playlists and artists at Spotify with their tracks, which come in pages. */
final class SpotifyListings {

  private static final int PAGE = 50;
  private static final String ITEMS = "items";

  private final CachedService service;

  SpotifyListings(CachedService service) {
    this.service = service;
  }

  Told<Listing> album(String id, @Nullable String market) {
    var path = "/v1/albums/" + id;
    var known = service.ask(in(market, Question.of(path)));
    if (known.part().isEmpty()) {
      return Told.nothing(known.stale());
    }
    var album = known.part().get();
    var tracks = new Gathered(track -> SpotifyObjects.track(track, album));
    tracks.add(album.at("tracks").at(ITEMS), known.stale());
    var total = album.at("tracks").number("total");
    tracks.addAll(total, from -> page(path + "/tracks", from, market), ITEMS);
    return tracks.listing(album.textOr("name", ""), Optional.empty(), total);
  }

  Told<Listing> playlist(String id, @Nullable String market) {
    var path = "/v1/playlists/" + id;
    var known = service.ask(in(market, Question.of(path)));
    if (known.part().isEmpty()) {
      return Told.nothing(known.stale());
    }
    var playlist = known.part().get();
    var contents = SpotifyObjects.contents(playlist);
    var tracks = new Gathered(entry -> SpotifyObjects.track(SpotifyObjects.entry(entry)));
    tracks.add(contents.at(ITEMS), known.stale());
    var total = contents.number("total");
    var more = path + (playlist.at(ITEMS).isThere() ? "/items" : "/tracks");
    if (contents.isThere()) {
      tracks.addAll(total, from -> page(more, from, market), ITEMS);
    }
    var told =
        tracks.listing(playlist.textOr("name", ""), SpotifyObjects.playlist(playlist), total);
    return contents.isThere()
        ? told
        : told.and(false, List.of("Spotify does not show this app what is on the playlist"));
  }

  Told<Listing> artist(String id, @Nullable String market) {
    var path = "/v1/artists/" + id;
    var known = service.ask(Question.of(path));
    var artist = known.part().flatMap(SpotifyObjects::artist);
    return artist
        .map(it -> top(it, path + "/top-tracks", id, market).and(known.stale(), List.of()))
        .orElseGet(() -> Told.nothing(known.stale()));
  }

  private Told<Listing> top(FoundArtist artist, String path, String id, @Nullable String market) {
    var tracks = new Gathered(SpotifyObjects::track);
    try {
      var known = service.ask(in(market, Question.of(path)));
      if (known.part().isPresent()) {
        tracks.add(known.part().get().at("tracks"), known.stale());
        return tracks.listing(artist.name(), Optional.of(artist), tracks.entries());
      }
    } catch (Refused refusal) {
      if (refusal.isUnknown()) {
        throw refusal;
      }
    }
    return found(artist, id, market)
        .and(
            false,
            List.of(
                "the top tracks of artists are not available to this app; some were looked for"));
  }

  /** Apps in development mode may look for tracks all the same. */
  private Told<Listing> found(FoundArtist artist, String id, @Nullable String market) {
    var quoted = "artist:\"" + artist.name().replace("\"", "") + "\"";
    var known = service.ask(search(quoted, Catalogue.MOST_FOUND, market));
    var theirs =
        known.part().orElse(Part.NOTHING).at("tracks").all(ITEMS).stream()
            .filter(track -> isBy(track, id))
            .map(SpotifyObjects::track)
            .flatMap(Optional::stream)
            .toList();
    var listing = new Listing(artist.name(), Optional.of(artist), theirs, theirs.size());
    return new Told<>(Optional.of(listing), known.stale(), List.of());
  }

  private static boolean isBy(Part track, String artist) {
    return track.all("artists").stream().anyMatch(it -> artist.equals(it.text("id")));
  }

  Told<List<FoundTrack>> search(Question question) {
    var known = service.ask(question);
    var tracks =
        known.part().orElse(Part.NOTHING).at("tracks").all(ITEMS).stream()
            .map(SpotifyObjects::track)
            .flatMap(Optional::stream)
            .toList();
    return new Told<>(Optional.of(tracks), known.stale(), List.of());
  }

  static Question search(String query, int limit, @Nullable String market) {
    return in(market, Question.of("/v1/search"))
        .with("q", query)
        .with("type", "track")
        .with("limit", limit);
  }

  static Question in(@Nullable String market, Question question) {
    return market == null ? question : question.with("market", market);
  }

  private Known page(String path, int from, @Nullable String market) {
    return service.ask(in(market, Question.of(path)).with("limit", PAGE).with("offset", from));
  }
}
