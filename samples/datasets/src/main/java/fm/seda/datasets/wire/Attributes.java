package fm.seda.datasets.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fm.seda.datasets.genre.AudioFeatures;
import java.util.List;
import java.util.UUID;

/** What only one kind of item has. */
public sealed interface Attributes {

  /** Of an artist. */
  record OfArtist(String description, String coverArtUrl, String language, int activeSince)
      implements Attributes {}

  /** Of a track; the audio features stand beside the rest. */
  record OfTrack(
      UUID artistId,
      String artistName,
      String album,
      int releaseYear,
      String isrc,
      boolean explicit,
      int durationSeconds,
      String language,
      String coverArtUrl,
      @JsonUnwrapped AudioFeatures features)
      implements Attributes {}

  /** Of a playlist. */
  record OfPlaylist(
      String description,
      String ownerId,
      String ownerName,
      String provider,
      int trackCount,
      List<UUID> trackIds,
      List<String> topArtists,
      String coverArtUrl)
      implements Attributes {}

  /** Of a room. */
  record OfRoom(
      String description,
      String creatorName,
      String genre,
      int participantCount,
      List<String> topArtists,
      String coverArtUrl)
      implements Attributes {}

  /** Of a post. */
  record OfPost(
      String content,
      String authorName,
      String authorAvatarUrl,
      List<String> mediaUrls,
      List<UUID> artistIds,
      String language)
      implements Attributes {}
}
