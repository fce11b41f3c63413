package fm.seda.datasets.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.words.Writer;
import fm.seda.domain.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The playlists: somebody's tracks of a genre, with some from its neighbourhood. */
public final class Playlists {

  private static final double FROM_NEARBY = 0.25;

  private final Recipe recipe;
  private final GenreMap genres;
  private final Writer writer;
  private final People people;
  private final Artists artists;
  private final Tracks tracks;
  private final Shelf shelf;

  Playlists(
      Recipe recipe,
      GenreMap genres,
      Writer writer,
      People people,
      Artists artists,
      Tracks tracks) {
    this.recipe = recipe;
    this.genres = genres;
    this.writer = writer;
    this.people = people;
    this.artists = artists;
    this.tracks = tracks;
    shelf =
        Shelf.drawn(
            recipe, Kind.PLAYLIST, genres, i -> recipe.dice("playlist-appeal", i).heavyTail(1.3));
  }

  /** Their genres and popularity. */
  public Shelf shelf() {
    return shelf;
  }

  Stream<ItemRow> rows() {
    return IntStream.range(0, shelf.size()).mapToObj(this::row);
  }

  private ItemRow row(int playlist) {
    var dice = recipe.dice("playlist", playlist);
    var genre = genres.get(shelf.genre(playlist));
    var owner = people.fanOf(genre.index(), dice);
    var chosen = chosen(genre, dice);
    return shelf.row(
        playlist,
        writer.playlist(genre, dice),
        Tags.of(genre, genres, dice),
        owner.userId(),
        new Attributes.OfPlaylist(
            writer.sentence("{mood} {genre} for {scene}.", genre, dice),
            owner.userId(),
            owner.displayName(),
            "seda",
            chosen.size(),
            chosen.stream().map(tracks.shelf()::id).toList(),
            topArtists(chosen),
            shelf.cover(playlist)));
  }

  private Collection<Integer> chosen(Genre genre, Dice dice) {
    var wanted = dice.between(10, 28);
    var chosen = new LinkedHashSet<Integer>();
    // a small catalogue may not have that many
    for (int tries = wanted * 4; tries > 0 && chosen.size() < wanted; tries--) {
      var from = dice.chance(FROM_NEARBY) ? genres.near(genre, dice) : genre;
      chosen.add(tracks.shelf().draw(from.index(), dice));
    }
    return chosen;
  }

  private List<String> topArtists(Collection<Integer> chosen) {
    var counts = new LinkedHashMap<Integer, Integer>();
    chosen.forEach(track -> counts.merge(tracks.artistOf(track), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(3)
        .map(entry -> artists.name(entry.getKey()))
        .toList();
  }
}
