package fm.seda.mocks.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.words.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Artists the demo does not know, with whole discographies: the songs somebody likes are many. */
final class MoreMusic {

  private static final long SEED = 20;
  private static final int ARTISTS = 240;
  private static final int ALBUMS = 3;
  private static final int CAREER = 30;
  private static final double WELL_KNOWN = 0.9;

  private final GenreMap genres = GenreMap.load();
  private final Writer writer = new Writer();
  private final int year;
  private final Set<String> taken;
  private final List<Artist> artists;
  private final List<Fresh> releases = new ArrayList<>();
  private int songs;

  /** Invents them after those that are there already. */
  MoreMusic(int year, List<Artist> before) {
    this.year = year;
    taken = new HashSet<>(before.stream().map(Artist::name).toList());
    artists = IntStream.range(0, ARTISTS).mapToObj(i -> artist(before.size(), i)).toList();
    artists.forEach(this::release);
  }

  List<Artist> artists() {
    return artists;
  }

  List<Fresh> releases() {
    return releases;
  }

  private Artist artist(int first, int nth) {
    var dice = Dice.of(SEED, "artist", nth);
    var genre = genre(nth);
    var name = nth < OddNames.ALL.size() ? OddNames.ALL.get(nth) : writer.artist(genre, dice);
    while (!taken.add(name)) {
      name = writer.givenName(dice) + " " + writer.surname(dice);
    }
    var known = WELL_KNOWN * StrictMath.pow(1 + dice.below(ARTISTS), -0.6);
    return new Artist(
        first + nth,
        name,
        Stream.of(genre, genres.near(genre, dice)).map(Genre::name).distinct().toList(),
        known);
  }

  private Genre genre(int nth) {
    return genres.nth(nth, Dice.of(SEED, "genre", nth));
  }

  private void release(Artist artist) {
    var nth = artist.number() - artists.getFirst().number();
    var dice = Dice.of(SEED, "discography", nth);
    var titles = new HashSet<String>();
    var born = year - 2 - dice.below(CAREER);
    for (int album = 0; album < ALBUMS; album++) {
      var released = LocalDate.of(born + (year - born) * album / ALBUMS, 1 + dice.below(12), 7);
      var old = released.getYear() < year - 15;
      var songs =
          IntStream.range(0, dice.between(7, 12))
              .mapToObj(i -> song(artist, genre(nth), released, old, titles, dice))
              .toList();
      releases.add(new Fresh(writer.album(genre(nth), dice), artist, released, songs));
    }
    var released = LocalDate.of(year - 1, 1 + dice.below(12), 14);
    var single = song(artist, genre(nth), released, false, titles, dice);
    releases.add(new Fresh(single.title(), artist, released, List.of(single)));
  }

  private Fresh.Song song(
      Artist artist, Genre genre, LocalDate released, boolean old, Set<String> titles, Dice dice) {
    var title = writer.track(genre, dice);
    for (int part = 2; !titles.add(title); part++) {
      title = part < 6 ? writer.track(genre, dice) : writer.album(genre, dice) + ", Part " + part;
    }
    var guest = artists.get(dice.below(artists.size()));
    return new Fresh.Song(
        title,
        dice.chance(0.12) && !guest.equals(artist) ? List.of(guest) : List.of(),
        "ZZMCK%02d%05d".formatted(released.getYear() % 100, songs++),
        dice.between(95, 480),
        dice.chance(genre.explicit()),
        Math.max(0.001, artist.popularity() * dice.bell(0.1, 1)),
        version(old, dice));
  }

  private static Version version(boolean old, Dice dice) {
    var chance = dice.fraction();
    if (old && chance < 0.3) {
      return Version.REMASTERED;
    }
    if (chance > 0.96) {
      return Version.LIVE;
    }
    return chance > 0.93 ? Version.ACOUSTIC : Version.ORIGINAL;
  }
}
