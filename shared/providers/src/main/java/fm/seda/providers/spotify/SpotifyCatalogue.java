package fm.seda.providers.spotify;

import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Catalogue;
import fm.seda.providers.Listing;
import fm.seda.providers.Told;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.reading.Asked;
import fm.seda.providers.service.Question;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is at Spotify, with what it heard in the tracks where our app may know that. */
public final class SpotifyCatalogue implements Catalogue {

  private final CachedService service;
  private final SpotifyListings listings;
  private final AudioFeatures features;

  /** Asks what remembers the answers of a {@link SignedService}. */
  public SpotifyCatalogue(CachedService service, InstantSource clock) {
    this.service = service;
    this.listings = new SpotifyListings(service);
    this.features = new AudioFeatures(service, clock);
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.SPOTIFY;
  }

  @Override
  public Told<FoundTrack> track(String id, @Nullable String market) {
    Asked.market(market);
    var known = service.ask(SpotifyListings.in(market, Question.of("/v1/tracks/" + checked(id))));
    var track = known.part().flatMap(SpotifyObjects::track);
    return first(features.of(new Told<>(track.map(List::of), known.stale(), List.of())));
  }

  @Override
  public Told<Listing> album(String id, @Nullable String market) {
    Asked.market(market);
    return sounding(listings.album(checked(id), market));
  }

  @Override
  public Told<Listing> playlist(String id, @Nullable String market) {
    Asked.market(market);
    return sounding(listings.playlist(checked(id), market));
  }

  @Override
  public Told<Listing> artist(String id, @Nullable String market) {
    Asked.market(market);
    return sounding(listings.artist(checked(id), market));
  }

  /** Without features: whoever looks for something does not take most of it. */
  @Override
  public Told<List<FoundTrack>> search(String query, int limit, @Nullable String market) {
    Asked.search(query, limit);
    Asked.market(market);
    return listings.search(SpotifyListings.search(query.strip(), limit, market));
  }

  @Override
  public Told<FoundTrack> byIsrc(String isrc) {
    var number = Asked.isrc(isrc);
    var found = listings.search(SpotifyListings.search("isrc:" + number, MOST_FOUND, null));
    return first(features.of(found.map(tracks -> best(tracks, number))));
  }

  /** The same recording is on many albums; the one that most listen to stands for all. */
  private static List<FoundTrack> best(List<FoundTrack> tracks, String isrc) {
    return tracks.stream()
        .filter(track -> isrc.equals(track.isrc()))
        .reduce((one, other) -> popularity(other) > popularity(one) ? other : one)
        .stream()
        .toList();
  }

  private static double popularity(FoundTrack track) {
    var popularity = track.popularity();
    return popularity == null ? 0 : popularity;
  }

  private static Told<FoundTrack> first(Told<List<FoundTrack>> told) {
    return new Told<>(
        told.found().flatMap(it -> it.stream().findFirst()), told.stale(), told.shortcomings());
  }

  private Told<Listing> sounding(Told<Listing> told) {
    if (told.found().isEmpty()) {
      return told;
    }
    var listing = told.found().get();
    var heard = features.of(new Told<>(Optional.of(listing.tracks()), false, List.of()));
    var tracks = heard.found().orElse(List.of());
    return told.map(it -> new Listing(it.name(), it.itself(), tracks, it.total()))
        .and(heard.stale(), heard.shortcomings());
  }

  private static String checked(String id) {
    return Asked.id(id, SpotifyReference.ID, SpotifyReference.EXAMPLE);
  }
}
