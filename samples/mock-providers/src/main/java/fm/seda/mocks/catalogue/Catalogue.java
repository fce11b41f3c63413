package fm.seda.mocks.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All music there is. It depends on nothing but the year. */
public final class Catalogue {

  private final int year;
  private final List<Artist> artists;
  private final List<Album> albums = new ArrayList<>();
  private final List<Track> tracks = new ArrayList<>();
  private final Map<Integer, List<Album>> byArtist = new HashMap<>();
  private final Map<Integer, List<Track>> byAlbum = new HashMap<>();
  private final Map<String, Track> byIsrc = new HashMap<>();

  /** As it is in this year. */
  public Catalogue(int year) {
    this.year = year;
    var demo = new DemoMusic(year);
    var more = new MoreMusic(year, demo.artists());
    artists = Stream.of(demo.artists(), more.artists()).flatMap(List::stream).toList();
    Stream.of(demo.releases(), more.releases()).flatMap(List::stream).forEach(this::add);
  }

  /** The year it is of. */
  public int year() {
    return year;
  }

  /** Everybody, each at its number. */
  public List<Artist> artists() {
    return artists;
  }

  /** All releases, each at its number. */
  public List<Album> albums() {
    return albums;
  }

  /** All recordings, each at its number. */
  public List<Track> tracks() {
    return tracks;
  }

  /** The releases of one, the oldest first. */
  public List<Album> albums(Artist artist) {
    return byArtist.getOrDefault(artist.number(), List.of());
  }

  /** What is on a release, in order. */
  public List<Track> tracks(Album album) {
    return byAlbum.getOrDefault(album.number(), List.of());
  }

  /** What somebody has made, the best known first. */
  public List<Track> topTracks(Artist artist) {
    return albums(artist).stream()
        .flatMap(album -> tracks(album).stream())
        .sorted((a, b) -> Double.compare(b.popularity(), a.popularity()))
        .toList();
  }

  /** The recording of this ISRC, however it is written. */
  public Optional<Track> isrc(String isrc) {
    return Optional.ofNullable(byIsrc.get(isrc.replace("-", "").toUpperCase(Locale.ROOT)));
  }

  private void add(Fresh fresh) {
    var album =
        new Album(
            albums.size(), fresh.title(), fresh.artist(), fresh.released(), fresh.songs().size());
    albums.add(album);
    byArtist.computeIfAbsent(album.artist().number(), _ -> new ArrayList<>()).add(album);
    var position = 1;
    for (var song : fresh.songs()) {
      var track =
          new Track(
              tracks.size(),
              song.title(),
              album.artist(),
              song.guests(),
              album,
              position++,
              song.isrc(),
              song.seconds(),
              song.explicit(),
              song.popularity(),
              song.version());
      tracks.add(track);
      byAlbum.computeIfAbsent(album.number(), _ -> new ArrayList<>()).add(track);
      byIsrc.put(track.isrc(), track);
    }
  }
}
