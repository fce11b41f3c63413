package fm.seda.providers.deezer;

import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Catalogue;
import fm.seda.providers.Listing;
import fm.seda.providers.Told;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.cache.Known;
import fm.seda.providers.reading.Asked;
import fm.seda.providers.reading.Gathered;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What there is at Deezer. It asks for no account, and knows no markets but the one we are in. */
public final class DeezerCatalogue implements Catalogue {

  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");
  private static final int PAGE = 100;
  private static final int TOP = 50;
  private static final String DATA = "data";

  private final CachedService service;

  /** Asks what remembers the answers of a service that speaks as {@link DeezerDialect} says. */
  public DeezerCatalogue(CachedService service) {
    this.service = service;
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.DEEZER;
  }

  @Override
  public Told<FoundTrack> track(String id, @Nullable String market) {
    Asked.market(market);
    return track(Question.of("/track/" + checked(id)));
  }

  @Override
  public Told<FoundTrack> byIsrc(String isrc) {
    return track(Question.of("/track/isrc:" + Asked.isrc(isrc)));
  }

  private Told<FoundTrack> track(Question question) {
    var known = service.ask(question);
    return new Told<>(known.part().flatMap(DeezerObjects::track), known.stale(), List.of());
  }

  @Override
  public Told<Listing> album(String id, @Nullable String market) {
    Asked.market(market);
    var path = "/album/" + checked(id);
    var known = service.ask(Question.of(path));
    return known
        .part()
        .map(album -> {
          var tracks = new Gathered(track -> DeezerObjects.track(track, album));
          tracks.add(album.at("tracks").at(DATA), known.stale());
          var total = album.number("nb_tracks");
          tracks.addAll(total, from -> page(path + "/tracks", from), DATA);
          return tracks.listing(album.textOr("title", ""), Optional.empty(), total);
        })
        .orElseGet(() -> Told.nothing(known.stale()));
  }

  @Override
  public Told<Listing> playlist(String id, @Nullable String market) {
    Asked.market(market);
    var path = "/playlist/" + checked(id);
    var known = service.ask(Question.of(path));
    return known
        .part()
        .map(playlist -> {
          var tracks = new Gathered(DeezerObjects::track);
          tracks.add(playlist.at("tracks").at(DATA), known.stale());
          var total = playlist.number("nb_tracks");
          tracks.addAll(total, from -> page(path + "/tracks", from), DATA);
          return tracks.listing(
              playlist.textOr("title", ""), DeezerObjects.playlist(playlist), total);
        })
        .orElseGet(() -> Told.nothing(known.stale()));
  }

  @Override
  public Told<Listing> artist(String id, @Nullable String market) {
    Asked.market(market);
    var path = "/artist/" + checked(id);
    var known = service.ask(Question.of(path));
    return known
        .part()
        .flatMap(DeezerObjects::artist)
        .map(artist -> {
          var tracks = new Gathered(DeezerObjects::track);
          var top = service.ask(Question.of(path + "/top").with("limit", TOP));
          tracks.add(data(top), known.stale() || top.stale());
          return tracks.listing(artist.name(), Optional.of(artist), tracks.entries());
        })
        .orElseGet(() -> Told.nothing(known.stale()));
  }

  @Override
  public Told<List<FoundTrack>> search(String query, int limit, @Nullable String market) {
    Asked.search(query, limit);
    Asked.market(market);
    var known = service.ask(Question.of("/search").with("q", query.strip()).with("limit", limit));
    var tracks =
        data(known).all().stream()
            .map(DeezerObjects::track)
            .flatMap(Optional::stream)
            .limit(limit)
            .toList();
    return new Told<>(Optional.of(tracks), known.stale(), List.of());
  }

  private Known page(String path, int from) {
    return service.ask(Question.of(path).with("limit", PAGE).with("index", from));
  }

  private static Part data(Known known) {
    return known.part().orElse(Part.NOTHING).at(DATA);
  }

  private static String checked(String id) {
    return Asked.id(id, ID, "3135556");
  }
}
