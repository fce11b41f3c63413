package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Playlist;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Videos, channels and what else there is, as YouTube writes them: in parts. */
final class Shapes {

  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";

  private Shapes() {}

  private static String at(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static Document pictures(String id) {
    var pictures = Document.empty();
    for (var size : List.of("default", "medium", "high")) {
      var url = "https://images.example/youtube/%s/%s.jpg".formatted(id, size);
      pictures.and(size, Document.with("url", url).and("width", 320).and("height", 180));
    }
    return pictures;
  }

  private static Document topics(List<String> topics) {
    return Document.with("topicCategories", topics.stream().map(it -> WIKIPEDIA + it).toList());
  }

  static Document video(Video video, Call call) {
    var snippet =
        Document.with("publishedAt", at(video.published()))
            .and("channelId", video.channel().id())
            .and("title", video.title())
            .and("description", video.description())
            .and("thumbnails", pictures(video.id()))
            .and("channelTitle", video.channel().title())
            .and("categoryId", video.category())
            .and("liveBroadcastContent", "none")
            .and(
                "localized",
                Document.with("title", video.title()).and("description", video.description()));
    var content =
        Document.with("duration", Duration.ofSeconds(video.seconds()).toString())
            .and("dimension", "2d")
            .and("definition", "hd")
            .and("caption", "false")
            .and("licensedContent", video.category().equals(Video.MUSIC))
            .and("contentRating", Document.empty())
            .and("projection", "rectangular");
    return call.resource(
        "video",
        video.id(),
        Document.with("snippet", snippet)
            .and("contentDetails", content)
            .and(
                "status", Document.with("uploadStatus", "processed").and("privacyStatus", "public"))
            .and(
                "statistics",
                Document.with("viewCount", Long.toString(video.views()))
                    .and("likeCount", Long.toString(video.views() / 90)))
            .and("topicDetails", topics(video.topics())));
  }

  static Document channel(Channel channel, String uploads, String likes, Call call) {
    return call.resource(
        "channel",
        channel.id(),
        Document.with(
                "snippet",
                Document.with("title", channel.title())
                    .and("description", "")
                    .and("publishedAt", "2012-05-01T00:00:00Z")
                    .and("thumbnails", pictures(channel.id())))
            .and(
                "contentDetails",
                Document.with(
                    "relatedPlaylists", Document.with("likes", likes).and("uploads", uploads)))
            .and(
                "statistics",
                Document.with("viewCount", "12000")
                    .and("subscriberCount", Integer.toString(100 + channel.title().length()))
                    .and("hiddenSubscriberCount", false)
                    .and("videoCount", "10"))
            .and("topicDetails", topics(channel.topics())));
  }

  static Document subscription(Channel to, Channel of, Call call) {
    return call.resource(
        "subscription",
        to.id().substring(2) + of.id().substring(2),
        Document.with(
                "snippet",
                Document.with("publishedAt", "2023-02-03T04:05:06Z")
                    .and("title", to.title())
                    .and("description", "")
                    .and(
                        "resourceId",
                        Document.with("kind", "youtube#channel").and("channelId", to.id()))
                    .and("channelId", of.id())
                    .and("thumbnails", pictures(to.id())))
            .and(
                "contentDetails",
                Document.with("totalItemCount", 10)
                    .and("newItemCount", 0)
                    .and("activityType", "all")));
  }

  static Document playlist(String id, Playlist playlist, Channel owner, int size, Call call) {
    var since = playlist.entries().stream().map(Playlist.Entry::addedAt).findFirst();
    return call.resource(
        "playlist",
        id,
        Document.with(
                "snippet",
                Document.with("publishedAt", since.orElse(Instant.EPOCH).toString())
                    .and("channelId", owner.id())
                    .and("title", playlist.name())
                    .and("description", playlist.description())
                    .and("thumbnails", pictures(id))
                    .and("channelTitle", owner.title()))
            .and("status", Document.with("privacyStatus", playlist.open() ? "public" : "private"))
            .and("contentDetails", Document.with("itemCount", size)));
  }
}
