package fm.seda.mocks.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a provider writes names. Most of them are written alike everywhere, and some are not: without
 * accents, with "and" for "&", in capitals, guests and versions in front, behind or in brackets.
 */
public enum Spelling {
  SPOTIFY(0, " - Remastered %d", " - Live", " - Acoustic", " (feat. %s)"),
  DEEZER(1, " (Remastered %d)", " (Live)", " (Acoustic)", " (feat. %s)"),
  APPLE(2, " (%d Remaster)", " [Live]", " (Acoustic Version)", " (feat. %s)"),
  YOUTUBE(3, " (Remastered)", " (Live)", " (acoustic)", " ft. %s"),
  MUSICBRAINZ(4, "", "", "", "");

  private static final int ONE_IN = 6;

  private final int place;
  private final String remastered;
  private final String live;
  private final String acoustic;
  private final String guests;

  Spelling(int place, String remastered, String live, String acoustic, String guests) {
    this.place = place;
    this.remastered = remastered;
    this.live = live;
    this.acoustic = acoustic;
    this.guests = guests;
  }

  /** An artist's name. */
  public String artist(Artist artist) {
    return written(artist.name(), artist.number());
  }

  /** A track's title with all that stands behind it. */
  public String title(Track track) {
    return plainTitle(track) + guests(track) + version(track);
  }

  /** A track's title with nothing behind it. */
  public String plainTitle(Track track) {
    return written(track.title(), track.number());
  }

  /** An album's title. */
  public String album(Album album) {
    return written(album.title(), album.number());
  }

  /** What stands behind a title for who else is on it; nothing if nobody is. */
  public String guests(Track track) {
    return track.guests().isEmpty()
        ? ""
        : guests.replace(
            "%s", track.guests().stream().map(this::artist).collect(Collectors.joining(" & ")));
  }

  /** What stands behind a title for the version; nothing for the original. */
  public String version(Track track) {
    return switch (track.version()) {
      case ORIGINAL -> "";
      case REMASTERED -> remastered.replace("%d", Integer.toString(track.remasteredIn()));
      case LIVE -> live;
      case ACOUSTIC -> acoustic;
    };
  }

  private String written(String name, int number) {
    var odd = (number + place) % ONE_IN == 0;
    return switch (this) {
      case SPOTIFY -> name;
      case DEEZER -> odd ? withoutAccents(name) : name.replace(" & ", " And ");
      case APPLE -> odd ? decomposed(name) : name.replace(" and ", " & ");
      case YOUTUBE -> odd ? name.toUpperCase(Locale.ROOT) : withoutAccents(name);
      case MUSICBRAINZ -> name.replace('\'', '\u2019').replace("-", odd ? "\u2010" : "-");
    };
  }

  private static String withoutAccents(String name) {
    return decomposed(name).replaceAll("\\p{M}+", "");
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD);
  }
}
