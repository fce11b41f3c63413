package fm.seda.mocks.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.words.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the playlists of an account; some are there to be stumbled over. */
final class PlaylistWriter {

  /** Made by somebody else. */
  static final int FOLLOWED = 2;

  static final Set<Integer> PRIVATE = Set.of(3, 7, 11);
  static final int COLLABORATIVE = 11;
  static final int EMPTY = 5;

  /** More than one page holds. */
  static final int LONG = 1;

  /** With a track that was deleted, an episode and a file of somebody's own. */
  static final int MIXED = 9;

  private static final int LONG_SIZE = 130;

  private final Catalogue catalogue;
  private final String account;
  private final Taste taste;
  private final Instant now;
  private final GenreMap genres = GenreMap.load();
  private final Writer writer = new Writer();

  PlaylistWriter(Catalogue catalogue, String account, Taste taste, Instant now) {
    this.catalogue = catalogue;
    this.account = account;
    this.taste = taste;
    this.now = now;
  }

  Playlist playlist(int nth) {
    var dice = taste.dice("playlist", nth);
    var genre = genres.draw(dice);
    return new Playlist(
        account,
        nth,
        writer.playlist(genre, dice),
        dice.chance(0.5) ? writer.sentence("{mood} {genre} for {scene}.", genre, dice) : "",
        nth == FOLLOWED ? "open-crate" : account,
        !PRIVATE.contains(nth),
        nth == COLLABORATIVE,
        nth == EMPTY ? List.of() : entries(nth, dice));
  }

  private List<Playlist.Entry> entries(int nth, Dice dice) {
    var all = catalogue.tracks();
    var since = now.minus(Duration.ofDays(dice.between(10, 900)));
    var size = nth == LONG ? LONG_SIZE : dice.between(5, 40);
    var entries = new ArrayList<Playlist.Entry>();
    for (int i = 0; i < size; i++) {
      var at = since.plus(Duration.ofHours(i));
      entries.add(new Playlist.OfTrack(all.get(dice.below(all.size())), at));
    }
    if (nth == MIXED) {
      entries.set(1, new Playlist.Deleted(all.get(dice.below(all.size())), since));
      entries.set(
          2, new Playlist.Episode("Notes from the cutting room", "Side Streets", 2400, since));
      entries.set(3, new Playlist.LocalFile("Rehearsal tape 4", "Unknown", 301, since));
    }
    return entries;
  }
}
