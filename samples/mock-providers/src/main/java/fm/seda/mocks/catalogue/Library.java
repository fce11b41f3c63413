package fm.seda.mocks.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one account has, the dearest or latest first.
 *
 * @param displayName a name for people
 * @param country two letters
 */
public record Library(
    String account,
    String displayName,
    String country,
    List<Artist> topArtists,
    List<Track> topTracks,
    List<Artist> followed,
    List<Liked> liked,
    List<Album> albums,
    List<Track> recent,
    List<Playlist> playlists) {

  /** Where letters to them go. */
  public String email() {
    return account + "@people.example";
  }

  /** A track somebody likes, and since when. */
  public record Liked(Track track, Instant at) {}

  /** Over how long a time something is dear. */
  public enum Span {
    WEEKS,
    MONTHS,
    YEARS
  }

  /** Whom they hear most in this time. */
  public List<Artist> topArtists(Span span) {
    return turned(topArtists, span);
  }

  /** What they hear most in this time. */
  public List<Track> topTracks(Span span) {
    return turned(topTracks, span);
  }

  /** The same ones in another order: tastes last, favourites do not. */
  private static <T> List<T> turned(List<T> months, Span span) {
    if (span == Span.MONTHS || months.isEmpty()) {
      return months;
    }
    var turned = new ArrayList<>(months);
    Collections.rotate(turned.subList(0, Math.min(20, turned.size())), span == Span.WEEKS ? 3 : 7);
    return turned;
  }
}
