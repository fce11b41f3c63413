package fm.seda.datasets.catalogue;

import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.words.Writer;
import fm.seda.domain.Kind;
import java.util.stream.Stream;

/** Everything the community listens to, joins and reads. */
public final class Catalogue {

  private final Artists artists;
  private final Tracks tracks;
  private final Playlists playlists;
  private final Rooms rooms;
  private final Posts posts;

  /** Lays it out; items are written when asked for. */
  public Catalogue(Recipe recipe, GenreMap genres, Writer writer, People people) {
    artists = new Artists(recipe, genres, writer);
    tracks = new Tracks(recipe, genres, writer, artists);
    playlists = new Playlists(recipe, genres, writer, people, artists, tracks);
    rooms = new Rooms(recipe, genres, writer, people, artists);
    posts = new Posts(recipe, genres, writer, people, artists);
  }

  /** The items of one kind, as numbers. */
  public Shelf shelf(Kind kind) {
    return switch (kind) {
      case ARTIST -> artists.shelf();
      case TRACK -> tracks.shelf();
      case PLAYLIST -> playlists.shelf();
      case ROOM -> rooms.shelf();
      case POST -> posts.shelf();
    };
  }

  /** All items, artists before their tracks, tracks before the playlists they are in. */
  public Stream<ItemRow> rows() {
    // concat, because a flat map's iterator would hold all items of a kind at once
    return Stream.of(artists.rows(), tracks.rows(), playlists.rows(), rooms.rows(), posts.rows())
        .reduce(Stream.empty(), Stream::concat);
  }
}
