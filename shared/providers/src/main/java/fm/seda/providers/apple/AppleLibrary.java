package fm.seda.providers.apple;

import fm.seda.calls.NotNow;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at Apple Music: what they play again and again and what they played lately,
 * stations, and the artists, songs and playlists of their library.
 */
public final class AppleLibrary implements Library {

  /** Somebody has to do something about our token first. */
  private static final Duration LATER = Duration.ofMinutes(5);

  private final Service service;
  private final DeveloperToken ours;

  /** Asks this service, which has to speak as {@link AppleDialect} says. */
  public AppleLibrary(Service service, DeveloperToken ours) {
    this.service = service;
    this.ours = ours;
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.APPLE;
  }

  @Override
  public List<Section> sections() {
    return List.of(
        Section.HEAVY_ROTATION,
        Section.STATIONS,
        Section.LIBRARY_ARTISTS,
        Section.LIBRARY_TRACKS,
        Section.PLAYLISTS);
  }

  @Override
  public Page read(Section section, @Nullable String cursor, Secret token) {
    var at = Cursor.read(cursor);
    var shelf = AppleShelf.of(section, at.where());
    if (shelf == null) {
      return Page.without(Wording.unknown(provider(), section));
    }
    try {
      // Apple has nothing at all where a library is empty
      var list = ask(shelf.question(at.where()), token).orElse(Part.NOTHING);
      var found =
          list.all("data").stream()
              .map(AppleObjects::any)
              .<Found>flatMap(Optional::stream)
              .toList();
      var next = LinkedPage.behind(list.text("next"), "offset", shelf.offset(at.where()));
      return new Page(found, at.then(shelf.next(next), shelf.pages()), List.of());
    } catch (Refused refusal) {
      return Page.without(Wording.refused(provider(), section, refusal));
    }
  }

  private Optional<Part> ask(Question question, Secret token) {
    try {
      return service.ask(question.by(ours.current()).header("Music-User-Token", token).ofAPerson());
    } catch (Refused refusal) {
      if (refusal.isUnknown()) {
        throw new NotNow(String.valueOf(refusal.getMessage()), LATER, refusal);
      }
      throw refusal;
    }
  }
}
