package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Refused;
import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Identities;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Names;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.catalogue.Track;
import java.util.Optional;

/** Spotify's ids: 22 letters and digits. */
final class Ids {

  private static final int LENGTH = 22;

  private final Music music;
  private final Identities<Artist> artists;
  private final Identities<Album> albums;
  private final Identities<Track> tracks;

  Ids(Music music) {
    this.music = music;
    var all = music.catalogue();
    artists = new Identities<>(all.artists(), Artist::number, it -> id("artist", it.number()));
    albums = new Identities<>(all.albums(), Album::number, it -> id("album", it.number()));
    tracks = new Identities<>(all.tracks(), Track::number, it -> id("track", it.number()));
  }

  String of(Artist artist) {
    return artists.of(artist);
  }

  String of(Album album) {
    return albums.of(album);
  }

  String of(Track track) {
    return tracks.of(track);
  }

  String of(Playlist playlist) {
    return id(playlist.key(), 0);
  }

  Optional<Artist> artist(String id) {
    return artists.find(checked(id));
  }

  Optional<Album> album(String id) {
    return albums.find(checked(id));
  }

  Optional<Track> track(String id) {
    return tracks.find(checked(id));
  }

  Optional<Playlist> playlist(String id) {
    checked(id);
    return music.libraries().playlists().stream().filter(it -> of(it).equals(id)).findFirst();
  }

  private static String id(String of, int number) {
    return Names.base62("spotify/" + of, number, LENGTH);
  }

  private static String checked(String id) {
    if (!id.matches("[0-9A-Za-z]{22}")) {
      throw new Refused(400, "Invalid base62 id");
    }
    return id;
  }
}
