package fm.seda.providers.youtube;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Library;
import fm.seda.providers.Page;
import fm.seda.providers.Refused;
import fm.seda.providers.Section;
import fm.seda.providers.reading.Cursor;
import fm.seda.providers.reading.Wording;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at YouTube, which for its Data API is the same as YouTube Music: the videos of
 * music they liked, whom they subscribed to, and their playlists.
 */
public final class YouTubeLibrary implements Library {

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 10;

  private final Service service;
  private final MusicChannels channels;

  /** Asks this service, which has to speak as {@link YouTubeDialect} says. */
  public YouTubeLibrary(Service service) {
    this.service = service;
    this.channels = new MusicChannels(service);
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.YOUTUBE;
  }

  @Override
  public List<Section> sections() {
    return List.of(Section.LIKED_TRACKS, Section.FOLLOWED_ARTISTS, Section.PLAYLISTS);
  }

  @Override
  public Page read(Section section, @Nullable String cursor, Secret token) {
    var question = question(section);
    if (question.isEmpty()) {
      return Page.without(Wording.unknown(provider(), section));
    }
    var at = Cursor.read(cursor);
    try {
      return service
          .ask(page(question.get(), at).personally(token))
          .map(list ->
              new Page(
                  found(section, list, token),
                  at.then(list.text("nextPageToken"), MOST_PAGES),
                  List.of()))
          .orElseGet(() -> Page.without(Wording.gone(provider(), section)));
    } catch (Refused refusal) {
      return Page.without(Wording.refused(provider(), section, refusal));
    }
  }

  private static Optional<Question> question(Section section) {
    return switch (section) {
      case LIKED_TRACKS ->
          Optional.of(of("videos", "snippet,contentDetails").with("myRating", "like"));
      case FOLLOWED_ARTISTS -> Optional.of(of("subscriptions", "snippet").with("mine", true));
      case PLAYLISTS ->
          Optional.of(of("playlists", "snippet,contentDetails,status").with("mine", true));
      default -> Optional.empty();
    };
  }

  private static Question of(String what, String parts) {
    return Question.of("/youtube/v3/" + what).with("part", parts).with("maxResults", PAGE);
  }

  private static Question page(Question question, Cursor at) {
    return at.isBeginning() ? question : question.with("pageToken", at.where());
  }

  private List<? extends Found> found(Section section, Part list, Secret token) {
    var items = list.all("items");
    Stream<? extends Optional<? extends Found>> found =
        switch (section) {
          case LIKED_TRACKS -> items.stream().map(YouTubeObjects::track);
          case PLAYLISTS -> items.stream().map(YouTubeObjects::playlist);
          default -> channels.among(items, token).stream().map(YouTubeObjects::subscription);
        };
    return found.flatMap(Optional::stream).toList();
  }
}
