package fm.seda.providers.youtube;

import fm.seda.domain.Secret;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which channels are about music: people subscribe to cooks as well. YouTube says it by articles of
 * an encyclopedia that a channel is about.
 */
final class MusicChannels {

  private final Service service;

  MusicChannels(Service service) {
    this.service = service;
  }

  /** Of these subscriptions those to artists, as far as anybody can tell. */
  List<Part> among(List<Part> subscriptions, Secret token) {
    var unclear =
        subscriptions.stream()
            .filter(it -> !YouTubeObjects.isArtistByName(it))
            .map(YouTubeObjects::channelId)
            .filter(Objects::nonNull)
            .toList();
    var music = unclear.isEmpty() ? Set.<String>of() : aboutMusic(unclear, token);
    return subscriptions.stream()
        .filter(it -> {
          var id = YouTubeObjects.channelId(it);
          return YouTubeObjects.isArtistByName(it) || (id != null && music.contains(id));
        })
        .toList();
  }

  private Set<String> aboutMusic(List<String> ids, Secret token) {
    var question =
        Question.of("/youtube/v3/channels")
            .with("part", "topicDetails")
            .with("id", String.join(",", ids))
            .with("maxResults", ids.size())
            .personally(token);
    return service.ask(question).orElse(Part.NOTHING).all("items").stream()
        .filter(MusicChannels::isAboutMusic)
        .map(it -> it.textOr("id", ""))
        .collect(Collectors.toSet());
  }

  private static boolean isAboutMusic(Part channel) {
    return channel.at("topicDetails").texts("topicCategories").stream()
        .map(it -> it.substring(it.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
        .anyMatch(it -> it.equals("music") || it.endsWith("_music"));
  }
}
