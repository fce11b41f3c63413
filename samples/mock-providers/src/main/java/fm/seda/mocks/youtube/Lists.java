package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Library;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Names;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.oauth.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of the Data API. */
final class Lists {

  private static final String LIKES = "LL";
  private static final int ONE_IS_NO_MUSIC = 9;

  private final Music music;
  private final Videos videos;
  private final Items items;

  Lists(Music music) {
    this.music = music;
    videos = new Videos(music);
    items = new Items(videos);
  }

  private Library library(Call call) {
    return music.libraries().of(call.account());
  }

  private static Channel channelOf(String account) {
    return new Channel(
        "UC" + Names.base64("youtube/account/" + account, 0, 22), account, List.of());
  }

  private static String id(Playlist playlist) {
    return "PL" + Names.base64("youtube/" + playlist.key(), 0, 32);
  }

  Document channels(Call call) {
    call.parts();
    if (call.isMine()) {
      var account = library(call).account();
      return call.page("channel", List.of(channelOf(account)), it -> shown(it, LIKES, call));
    }
    need(call, "id");
    var found =
        call.ids().stream()
            .flatMap(id -> videos.channel(id).stream())
            .filter(_ -> call.fault() != Fault.DELETED)
            .toList();
    return call.page("channel", found, it -> shown(it, "", call));
  }

  private static Document shown(Channel channel, String likes, Call call) {
    return Shapes.channel(channel, "UU" + channel.id().substring(2), likes, call);
  }

  Document playlists(Call call) {
    call.parts();
    if (call.isMine()) {
      var own =
          library(call).playlists().stream().filter(it -> it.owner().equals(it.account())).toList();
      return call.page("playlist", own, it -> shown(it, call));
    }
    need(call, "id");
    var found =
        call.ids().stream()
            .flatMap(id -> readable(id, call).stream())
            .filter(_ -> call.fault() != Fault.DELETED)
            .toList();
    return call.page("playlist", found, it -> shown(it, call));
  }

  private Document shown(Playlist playlist, Call call) {
    return Shapes.playlist(
        id(playlist), playlist, channelOf(playlist.owner()), items.on(playlist).size(), call);
  }

  private Optional<Playlist> readable(String id, Call call) {
    var reader = call.given().flatMap(Grant::account);
    return music.libraries().playlists().stream()
        .filter(it -> id(it).equals(id))
        .filter(it -> it.isSeenBy(reader))
        .findFirst();
  }

  Document playlistItems(Call call) {
    call.parts();
    need(call, "playlistId");
    var id = call.query().get("playlistId", "");
    if (id.equals(LIKES)) {
      var library = library(call);
      return items.page(id, channelOf(library.account()), items.of(library, liked(library)), call);
    }
    var playlist = readable(id, call).orElseThrow(Refusal.NO_PLAYLIST::thrown);
    return items.page(id, channelOf(playlist.owner()), items.on(playlist), call);
  }

  Document subscriptions(Call call) {
    call.parts();
    if (!call.isMine()) {
      throw Refusal.NO_FILTER.thrown();
    }
    var library = library(call);
    var followed = library.followed().stream().map(videos::followed);
    var others = library.followed().isEmpty() ? Stream.<Channel>empty() : videos.noMusic().stream();
    return call.page(
        "subscription",
        Stream.concat(others, followed).toList(),
        it -> Shapes.subscription(it, channelOf(library.account()), call));
  }

  Document videos(Call call) {
    call.parts();
    if (call.query().says("myRating", "like")) {
      return call.page("video", liked(library(call)), it -> Shapes.video(it, call));
    }
    need(call, "id");
    var found =
        call.ids().stream()
            .flatMap(id -> videos.find(id).stream())
            .filter(_ -> call.fault() != Fault.DELETED)
            .toList();
    return call.page("video", found, it -> Shapes.video(it, call));
  }

  /** Not all they like is music. */
  private List<Video> liked(Library library) {
    var liked = new ArrayList<Video>();
    for (var each : library.liked()) {
      if (liked.size() % ONE_IS_NO_MUSIC == ONE_IS_NO_MUSIC - 1) {
        liked.add(videos.other(liked.size()));
      }
      liked.add(videos.of(each.track()));
    }
    return liked;
  }

  private static void need(Call call, String filter) {
    if (!call.asksFor(filter)) {
      throw Refusal.NO_FILTER.thrown();
    }
  }
}
