package fm.seda.mocks.deezer;

import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Identities;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.catalogue.Track;
import java.util.Optional;

/** Deezer's ids: numbers, of which those of one kind tell nothing about those of another. */
final class Ids {

  private static final int PLAYLISTS = 1_000_000_000;

  private final Music music;
  private final Identities<Artist> artists;
  private final Identities<Album> albums;
  private final Identities<Track> tracks;

  Ids(Music music) {
    this.music = music;
    var all = music.catalogue();
    artists =
        new Identities<>(all.artists(), Artist::number, it -> number(4_100_017, it.number(), 37));
    albums =
        new Identities<>(all.albums(), Album::number, it -> number(302_000_401, it.number(), 61));
    tracks =
        new Identities<>(all.tracks(), Track::number, it -> number(1_310_000_003, it.number(), 97));
  }

  private static String number(int from, int nth, int step) {
    return Long.toString(from + (long) nth * step);
  }

  long of(Artist artist) {
    return Long.parseLong(artists.of(artist));
  }

  long of(Album album) {
    return Long.parseLong(albums.of(album));
  }

  long of(Track track) {
    return Long.parseLong(tracks.of(track));
  }

  long of(Playlist playlist) {
    return 9L * PLAYLISTS + Math.floorMod(playlist.key().hashCode(), PLAYLISTS);
  }

  long ofAccount(String account) {
    return PLAYLISTS + (long) Math.floorMod(account.hashCode(), PLAYLISTS);
  }

  Optional<Artist> artist(String id) {
    return artists.find(id);
  }

  Optional<Album> album(String id) {
    return albums.find(id);
  }

  Optional<Track> track(String id) {
    return tracks.find(id);
  }

  Optional<Playlist> playlist(String id) {
    return music.libraries().playlists().stream()
        .filter(it -> Long.toString(of(it)).equals(id))
        .findFirst();
  }
}
