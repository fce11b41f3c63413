package fm.seda.providers.deezer;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Library;
import fm.seda.providers.Page;
import fm.seda.providers.Refused;
import fm.seda.providers.Section;
import fm.seda.providers.reading.Cursor;
import fm.seda.providers.reading.LinkedPage;
import fm.seda.providers.reading.Wording;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at Deezer: the artists and tracks they listen to most, whom they follow, what
 * they liked, and their playlists and mixes.
 */
public final class DeezerLibrary implements Library {

  private static final int PAGE = 50;
  private static final int TOP = 1;
  private static final int MOST_PAGES = 10;

  private final Service service;

  /** Asks this service, which has to speak as {@link DeezerDialect} says. */
  public DeezerLibrary(Service service) {
    this.service = service;
  }

  private record Shelf(String path, int pages, Function<Part, Optional<? extends Found>> entry) {

    static @Nullable Shelf of(Section section) {
      return switch (section) {
        case TOP_ARTISTS -> new Shelf("/user/me/charts/artists", TOP, DeezerObjects::artist);
        case TOP_TRACKS -> new Shelf("/user/me/charts/tracks", TOP, DeezerObjects::track);
        case FOLLOWED_ARTISTS -> new Shelf("/user/me/artists", MOST_PAGES, DeezerObjects::artist);
        case LIKED_TRACKS -> new Shelf("/user/me/tracks", MOST_PAGES, DeezerObjects::track);
        case STATIONS -> new Shelf("/user/me/radios", TOP, DeezerObjects::station);
        case PLAYLISTS -> new Shelf("/user/me/playlists", MOST_PAGES, DeezerObjects::playlist);
        default -> null;
      };
    }
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.DEEZER;
  }

  @Override
  public List<Section> sections() {
    return List.of(
        Section.TOP_ARTISTS,
        Section.TOP_TRACKS,
        Section.FOLLOWED_ARTISTS,
        Section.LIKED_TRACKS,
        Section.STATIONS,
        Section.PLAYLISTS);
  }

  @Override
  public Page read(Section section, @Nullable String cursor, Secret token) {
    var shelf = Shelf.of(section);
    if (shelf == null) {
      return Page.without(Wording.unknown(provider(), section));
    }
    var at = Cursor.read(cursor);
    var index = at.isBeginning() ? "0" : at.where();
    try {
      return service
          .ask(of(shelf.path(), token).with("limit", PAGE).with("index", index))
          .map(list -> page(shelf, at, list))
          .orElseGet(() -> Page.without(Wording.gone(provider(), section)));
    } catch (Refused refusal) {
      return Page.without(Wording.refused(provider(), section, refusal));
    }
  }

  private static Page page(Shelf shelf, Cursor at, Part list) {
    var found = list.all("data").stream().map(shelf.entry()).flatMap(Optional::stream).toList();
    var next = LinkedPage.behind(list.text("next"), "index", at.where());
    return new Page(found, at.then(next, shelf.pages()), List.of());
  }

  /** Deezer takes tokens as a parameter only. */
  private static Question of(String path, Secret token) {
    return Question.of(path).key("access_token", token).ofAPerson();
  }
}
