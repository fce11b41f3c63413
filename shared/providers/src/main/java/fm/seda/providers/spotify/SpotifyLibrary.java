package fm.seda.providers.spotify;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Library;
import fm.seda.providers.Page;
import fm.seda.providers.Refused;
import fm.seda.providers.Section;
import fm.seda.providers.reading.Cursor;
import fm.seda.providers.reading.Wording;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Service;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at Spotify: the 50 artists and tracks they listened to most in half a year (in
 * all the time it knows, if there was nothing in half a year), whom they follow, their playlists,
 * and the 500 tracks they liked last.
 */
public final class SpotifyLibrary implements Library {

  private static final String TIME = "time_range";

  private final Service service;

  /** Asks this service, whose address is that of the whole API, without a version. */
  public SpotifyLibrary(Service service) {
    this.service = service;
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.SPOTIFY;
  }

  @Override
  public List<Section> sections() {
    return List.of(
        Section.TOP_ARTISTS,
        Section.TOP_TRACKS,
        Section.FOLLOWED_ARTISTS,
        Section.LIKED_TRACKS,
        Section.PLAYLISTS);
  }

  @Override
  public Page read(Section section, @Nullable String cursor, Secret token) {
    var shelf = SpotifyShelf.of(section);
    if (shelf == null) {
      return Page.without(Wording.unknown(provider(), section));
    }
    var at = Cursor.read(cursor);
    try {
      return list(shelf, at, token)
          .map(list -> page(shelf, at, list))
          .orElseGet(() -> Page.without(Wording.gone(provider(), section)));
    } catch (Refused refusal) {
      return Page.without(Wording.refused(provider(), section, refusal));
    }
  }

  private Optional<Part> list(SpotifyShelf shelf, Cursor at, Secret token) {
    var question = shelf.question(at.where()).personally(token);
    if (!shelf.isOfATime()) {
      return service.ask(question).map(shelf::list);
    }
    var halfAYear = service.ask(question.with(TIME, "medium_term"));
    return halfAYear.isPresent() && halfAYear.get().all("items").isEmpty()
        ? service.ask(question.with(TIME, "long_term"))
        : halfAYear;
  }

  private static Page page(SpotifyShelf shelf, Cursor at, Part list) {
    var found = list.all("items").stream().map(shelf.entry()).flatMap(Optional::stream).toList();
    return new Page(found, at.then(shelf.next(list, at.where()), shelf.pages()), List.of());
  }
}
