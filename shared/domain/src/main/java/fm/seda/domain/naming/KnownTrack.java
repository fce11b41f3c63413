package fm.seda.domain.naming;

import fm.seda.domain.Item;
import fm.seda.domain.linking.FoundTrack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a recording that tells which one it is.
 *
 * @param artists the main one first; none if nobody said
 * @param seconds how long it is
 * @param ids by system
 */
public record KnownTrack(
    TrackTitle title,
    List<ArtistName> artists,
    @Nullable Isrc isrc,
    @Nullable String album,
    @Nullable Integer seconds,
    Map<String, String> ids) {

  /** Copies the collections. */
  public KnownTrack {
    artists = List.copyOf(artists);
    ids = Map.copyOf(ids);
  }

  /** By title, artists and ISRC as somebody writes them. */
  public static KnownTrack of(
      String title,
      List<String> artists,
      @Nullable String isrc,
      @Nullable String album,
      @Nullable Integer seconds,
      Map<String, String> ids) {
    var by = artists.stream().map(ArtistName::of).toList();
    return new KnownTrack(
        TrackTitle.of(title, by),
        by,
        Optional.ofNullable(isrc).flatMap(Isrc::of).orElse(null),
        album,
        seconds,
        ids);
  }

  /** As a provider told of it. */
  public static KnownTrack of(FoundTrack found) {
    var artists = found.artists().stream().map(artist -> artist.name()).toList();
    return of(
        found.name(), artists, found.isrc(), found.album(), found.seconds(), found.externalIds());
  }

  /** As it is in the catalogue, by the attributes that tracks have there. */
  public static KnownTrack of(Item track) {
    var attributes = track.attributes();
    return of(
        track.name(),
        attributes.get("artistName") instanceof String artist ? List.of(artist) : List.of(),
        attributes.get("isrc") instanceof String isrc ? isrc : null,
        attributes.get("album") instanceof String album ? album : null,
        attributes.get("durationSeconds") instanceof Number seconds ? seconds.intValue() : null,
        track.externalIds());
  }
}
