package fm.seda.mocks.apple;

import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Identities;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Names;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.catalogue.Track;
import java.util.Optional;

/** Apple's ids: numbers in the catalogue, words in libraries, which tell nothing of each other. */
final class Ids {

  private final Identities<Artist> artists;
  private final Identities<Album> albums;
  private final Identities<Track> songs;

  Ids(Music music) {
    var all = music.catalogue();
    artists =
        new Identities<>(
            all.artists(), Artist::number, it -> number(1_401_000_007, it.number(), 53));
    albums =
        new Identities<>(all.albums(), Album::number, it -> number(1_502_000_011, it.number(), 71));
    songs =
        new Identities<>(all.tracks(), Track::number, it -> number(1_603_000_013, it.number(), 89));
  }

  private static String number(int from, int nth, int step) {
    return Long.toString(from + (long) nth * step);
  }

  String of(Artist artist) {
    return artists.of(artist);
  }

  String of(Album album) {
    return albums.of(album);
  }

  String of(Track track) {
    return songs.of(track);
  }

  Optional<Artist> artist(String id) {
    return artists.find(id);
  }

  Optional<Track> song(String id) {
    return songs.find(id);
  }

  static String inLibrary(Artist artist, String account) {
    return "r." + Names.base62("apple/artist/" + account, artist.number(), 7);
  }

  static String inLibrary(Track track, String account) {
    return "i." + Names.base62("apple/song/" + account, track.number(), 15);
  }

  static String inLibrary(Playlist playlist) {
    return "p." + Names.base62("apple/" + playlist.key(), 0, 15);
  }
}
