package fm.seda.mocks.spotify;

import static fm.seda.mocks.catalogue.Spelling.SPOTIFY;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Artists, albums and tracks as Spotify writes them. */
final class Shapes {

  private static final List<String> MARKETS =
      List.of("AR", "AT", "BR", "CA", "DE", "ES", "FR", "GB", "IT", "JP", "MX", "NL", "SE", "US");
  private static final List<String> FEW_MARKETS = List.of("CA", "US");
  private static final int ONE_IS_RARE = 15;
  private static final String OPEN = "https://open.spotify.com/";

  private final Ids ids;

  Shapes(Ids ids) {
    this.ids = ids;
  }

  /** What every object begins with. */
  private static Document thing(String base, String type, String id, String name) {
    return Document.with("external_urls", url(type, id))
        .and("href", base + "/" + type + "s/" + id)
        .and("id", id)
        .and("name", name)
        .and("type", type)
        .and("uri", "spotify:" + type + ":" + id);
  }

  static Document url(String type, String id) {
    return Document.with("spotify", OPEN + type + "/" + id);
  }

  static List<Document> images(String id) {
    return IntStream.of(640, 300, 64)
        .mapToObj(size ->
            Document.with("height", size)
                .and("url", "https://images.example/spotify/%s/%d.jpg".formatted(id, size))
                .and("width", size))
        .toList();
  }

  Document simple(Artist artist, String base) {
    return thing(base, "artist", ids.of(artist), SPOTIFY.artist(artist));
  }

  Document full(Artist artist, String base) {
    var fans = (long) (artist.popularity() * 9_000_000) + artist.number();
    return simple(artist, base)
        .and("followers", Document.with("href", null).and("total", fans))
        .and("genres", artist.genres())
        .and("images", images(ids.of(artist)))
        .and("popularity", percent(artist.popularity()));
  }

  Document simple(Album album, String base, Optional<String> market) {
    return thing(base, "album", ids.of(album), SPOTIFY.album(album))
        .and("album_type", album.isSingle() ? "single" : "album")
        .and("artists", List.of(simple(album.artist(), base)))
        .andIf(market.isEmpty(), "available_markets", MARKETS)
        .and("images", images(ids.of(album)))
        .and("release_date", album.released().toString())
        .and("release_date_precision", "day")
        .and("total_tracks", album.size());
  }

  Document simple(Track track, String base, Optional<String> market) {
    var here = market.isEmpty() || markets(track).contains(market.get());
    return thing(base, "track", ids.of(track), SPOTIFY.title(track))
        .and("artists", track.artists().stream().map(it -> simple(it, base)).toList())
        .andIf(market.isEmpty(), "available_markets", markets(track))
        .and("disc_number", 1)
        .and("duration_ms", track.milliseconds())
        .and("explicit", track.explicit())
        .and("is_local", false)
        .andIf(market.isPresent(), "is_playable", here)
        .andIf(!here, "restrictions", Document.with("reason", "market"))
        .and("preview_url", null)
        .and("track_number", track.position());
  }

  Document full(Track track, String base, Optional<String> market) {
    return simple(track, base, market)
        .and("album", simple(track.album(), base, market))
        .and("external_ids", Document.with("isrc", track.isrc()))
        .and("popularity", percent(track.popularity()));
  }

  private static List<String> markets(Track track) {
    return track.number() % ONE_IS_RARE == 3 ? FEW_MARKETS : MARKETS;
  }

  private static int percent(double share) {
    return (int) Math.round(Math.min(1, share) * 100);
  }
}
