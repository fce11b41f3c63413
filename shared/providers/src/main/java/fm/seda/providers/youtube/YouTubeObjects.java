package fm.seda.providers.youtube;

import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.service.Part;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What YouTube's objects say; what was deleted, is private, or is no music is left out. */
final class YouTubeObjects {

  private static final String YOUTUBE = MusicProvider.YOUTUBE.wireName();
  private static final String MUSIC = "10";

  /** What is longer is an album, a concert or a mix. */
  private static final int LONGEST_TRACK = 20 * 60;

  private YouTubeObjects() {}

  static Optional<FoundTrack> track(Part video) {
    var id = video.text("id");
    var snippet = video.at("snippet");
    var seconds = seconds(video.at("contentDetails").text("duration"));
    var isMusic = MUSIC.equals(snippet.text("categoryId"));
    if (id == null || !isMusic || (seconds != null && seconds > LONGEST_TRACK)) {
      return Optional.empty();
    }
    var channel = snippet.textOr("channelTitle", "");
    return VideoTitle.read(snippet.textOr("title", ""), channel)
        .map(title ->
            new FoundTrack(
                title.track(),
                Map.of(YOUTUBE, id),
                List.of(artist(title.artist(), channel, snippet.text("channelId"))),
                null,
                null,
                null,
                seconds,
                null,
                null,
                picture(snippet),
                Map.of()));
  }

  /** A channel stands for an artist only if it is theirs. */
  private static FoundArtist artist(String name, String channel, @Nullable String channelId) {
    var isTheirs = new Channel(channel).artist().filter(name::equals).isPresent();
    return new FoundArtist(
        name,
        isTheirs && channelId != null ? Map.of(YOUTUBE, channelId) : Map.of(),
        List.of(),
        null,
        null);
  }

  static Optional<FoundPlaylist> playlist(Part playlist) {
    var id = playlist.text("id");
    var snippet = playlist.at("snippet");
    var name = snippet.text("title");
    return id == null || name == null
        ? Optional.empty()
        : Optional.of(
            new FoundPlaylist(
                name,
                Map.of(YOUTUBE, id),
                snippet.text("channelTitle"),
                playlist.at("contentDetails").number("itemCount"),
                "public".equals(playlist.at("status").text("privacyStatus")),
                picture(snippet)));
  }

  /** Whom a subscription is to. */
  static Optional<FoundArtist> subscription(Part subscription) {
    var snippet = subscription.at("snippet");
    var id = channelId(subscription);
    var title = snippet.text("title");
    if (id == null || title == null) {
      return Optional.empty();
    }
    var name = new Channel(title).artist().orElse(title);
    return Optional.of(
        new FoundArtist(name, Map.of(YOUTUBE, id), List.of(), null, picture(snippet)));
  }

  static @Nullable String channelId(Part subscription) {
    return subscription.at("snippet").at("resourceId").text("channelId");
  }

  /** Whether a channel's own name says it is an artist's. */
  static boolean isArtistByName(Part subscription) {
    return new Channel(subscription.at("snippet").textOr("title", "")).isOfAnArtist();
  }

  private static @Nullable Integer seconds(@Nullable String duration) {
    if (duration == null) {
      return null;
    }
    try {
      var seconds = Duration.parse(duration).toSeconds();
      return seconds <= 0 || seconds > Integer.MAX_VALUE ? null : (Integer) (int) seconds;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String picture(Part snippet) {
    return Stream.of("maxres", "standard", "high", "medium", "default")
        .map(size -> snippet.at("thumbnails").at(size).textOr("url", ""))
        .filter(url -> url.startsWith("http"))
        .findFirst()
        .orElse(null);
  }
}
