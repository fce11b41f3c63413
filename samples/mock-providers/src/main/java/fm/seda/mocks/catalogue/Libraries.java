package fm.seda.mocks.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What each account has. Any name is an account; two of them are special. */
public final class Libraries {

  /** Whose account it is where nobody says. */
  public static final String DEMO = "demo";

  /** Has nothing. */
  public static final String EMPTY = "empty";

  /** Has more than fits on a few pages. */
  public static final String LARGE = "large";

  private static final int TOP_ARTISTS = 70;
  private static final int TOP_TRACKS = 80;
  private static final int FOLLOWED = 65;
  private static final int LIKED = 180;
  private static final int LIKED_BY_LARGE = 5_000;
  private static final int PLAYLISTS = 20;
  private static final int PLAYLISTS_OF_LARGE = 300;
  private static final int ALBUMS = 30;
  private static final int RECENT = 60;
  private static final List<String> COUNTRIES = List.of("US", "DE", "GB", "SE", "BR", "JP");

  private final Catalogue catalogue;
  private final Instant now;
  private final Map<String, Library> libraries = new ConcurrentHashMap<>();

  /** Of this music. */
  public Libraries(Catalogue catalogue) {
    this.catalogue = catalogue;
    now = LocalDate.of(catalogue.year(), 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    of(DEMO);
  }

  /** What this account has. */
  public Library of(String account) {
    return libraries.computeIfAbsent(account, this::laidOut);
  }

  /** The playlists of everybody who was asked for until now. */
  public List<Playlist> playlists() {
    return libraries.values().stream().flatMap(library -> library.playlists().stream()).toList();
  }

  private Library laidOut(String account) {
    var taste = new Taste(catalogue, account);
    var name = account.substring(0, 1).toUpperCase(Locale.ROOT) + account.substring(1);
    var country =
        account.equals(DEMO) ? COUNTRIES.getFirst() : taste.dice("country", 0).pick(COUNTRIES);
    if (account.equals(EMPTY)) {
      return new Library(
          account, name, country, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());
    }
    var large = account.equals(LARGE);
    var top = taste.tracks("top", TOP_TRACKS);
    return new Library(
        account,
        name,
        country,
        taste.artists("top", TOP_ARTISTS),
        top,
        taste.artists("followed", FOLLOWED),
        liked(taste, large ? LIKED_BY_LARGE : LIKED),
        top.stream().map(Track::album).distinct().limit(ALBUMS).toList(),
        taste.tracks("recent", RECENT),
        playlists(account, taste, large ? PLAYLISTS_OF_LARGE : PLAYLISTS));
  }

  private List<Library.Liked> liked(Taste taste, int count) {
    var tracks = taste.tracks("liked", count);
    var liked = new ArrayList<Library.Liked>();
    var at = now;
    for (var track : tracks) {
      at = at.minus(Duration.ofMinutes(taste.dice("liked-at", liked.size()).between(1, 900)));
      liked.add(new Library.Liked(track, at));
    }
    return liked;
  }

  private List<Playlist> playlists(String account, Taste taste, int count) {
    var writer = new PlaylistWriter(catalogue, account, taste, now);
    return IntStream.range(0, count).mapToObj(writer::playlist).toList();
  }
}
