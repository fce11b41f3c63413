package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Library;
import fm.seda.mocks.catalogue.Playlist;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What is on a playlist: videos, and what was one before it was deleted. */
final class Items {

  private static final int ONE_GOES = 3;

  private final Videos videos;

  Items(Videos videos) {
    this.videos = videos;
  }

  /** One place on a playlist. */
  record Item(Video video, Instant addedAt, boolean gone) {}

  List<Item> on(Playlist playlist) {
    return playlist.entries().stream().map(this::item).toList();
  }

  /** What somebody likes is a playlist too, though there is no track that was deleted from it. */
  List<Item> of(Library library, List<Video> liked) {
    var since = library.liked().stream().map(Library.Liked::at).findFirst();
    return liked.stream().map(it -> new Item(it, since.orElse(Instant.EPOCH), false)).toList();
  }

  private Item item(Playlist.Entry entry) {
    return switch (entry) {
      case Playlist.OfTrack of -> new Item(videos.of(of.track()), of.addedAt(), false);
      case Playlist.Deleted deleted ->
          new Item(videos.of(deleted.track()), deleted.addedAt(), true);
      // spoken word and what people filmed themselves
      case Playlist.Episode episode -> new Item(videos.other(1), episode.addedAt(), false);
      case Playlist.LocalFile file -> new Item(videos.other(2), file.addedAt(), false);
    };
  }

  Document page(String playlistId, Channel owner, List<Item> items, Call call) {
    var places = IntStream.range(0, items.size()).boxed().toList();
    return call.page(
        "playlistItem", places, place -> shown(playlistId, owner, items.get(place), place, call));
  }

  private static Document shown(String playlistId, Channel owner, Item item, int place, Call call) {
    var video = item.video();
    var gone = item.gone() || call.fault() == Fault.DELETED && place % ONE_GOES == ONE_GOES - 1;
    var snippet =
        Document.with("publishedAt", item.addedAt().toString())
            .and("channelId", owner.id())
            .and("title", gone ? "Deleted video" : video.title())
            .and("description", gone ? "This video is unavailable." : video.description())
            .and("thumbnails", Document.empty())
            .and("channelTitle", owner.title())
            .and("playlistId", playlistId)
            .and("position", place)
            .and("resourceId", Document.with("kind", "youtube#video").and("videoId", video.id()))
            .andIf(!gone, "videoOwnerChannelTitle", video.channel().title())
            .andIf(!gone, "videoOwnerChannelId", video.channel().id());
    return call.resource(
        "playlistItem",
        "UEw" + playlistId.substring(2) + "." + place,
        Document.with("snippet", snippet)
            .and(
                "contentDetails",
                Document.with("videoId", video.id())
                    .andIf(!gone, "videoPublishedAt", video.published() + "T00:00:00Z"))
            .and(
                "status",
                Document.with("privacyStatus", gone ? "privacyStatusUnspecified" : "public")));
  }
}
