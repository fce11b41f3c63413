package fm.seda.imports;

import fm.seda.domain.linking.Found;
import fm.seda.providers.GrantRevoked;
import fm.seda.providers.Library;
import fm.seda.providers.Page;
import fm.seda.providers.Section;
import fm.seda.storage.importing.ImportRun;
import fm.seda.storage.importing.ImportRuns;
import fm.seda.storage.importing.Liked;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a library: asks for a page, finds or makes the items it names, keeps them with the place
 * where the next page begins, and goes on. Whoever comes after a crash goes on with that page.
 */
@Singleton
final class Reading {

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  /** Stands after the last section. */
  private static final String END = "end";

  private final ImportRuns runs;
  private final Shelving shelving;

  Reading(ImportRuns runs, Shelving shelving) {
    this.runs = runs;
    this.shelving = shelving;
  }

  /** How it ended. */
  enum End {
    /** All is read, and counts. */
    FINISHED,
    /** There is more to read, later. */
    INTERRUPTED,
    /** It is not ours to read any more: the link is gone or broken, or somebody else reads. */
    OVER
  }

  /**
   * Reads on until all is read or the time is up.
   *
   * @throws fm.seda.calls.NotNow if the provider cannot be asked at present
   */
  End read(ImportRun begun, Library library, Access access, BooleanSupplier timeIsUp) {
    var run = begun;
    for (var section = section(run, library);
        section.isPresent();
        section = section(run, library)) {
      if (timeIsUp.getAsBoolean()) {
        return End.INTERRUPTED;
      }
      var next = readPage(run, section.get(), library, access);
      if (next.isEmpty()) {
        return End.OVER;
      }
      run = next.get();
    }
    runs.finish(run);
    LOG.info("{}: {} pages read", run.provider().displayName(), run.pages());
    return End.FINISHED;
  }

  /** Where it stands; the one after the last is none. */
  private static Optional<Section> section(ImportRun run, Library library) {
    var at = run.section();
    return at == null
        ? library.sections().stream().findFirst()
        : library.sections().stream().filter(it -> it.wireName().equals(at)).findFirst();
  }

  private Optional<ImportRun> readPage(
      ImportRun run, Section section, Library library, Access access) {
    try {
      var page = access.ask(token -> library.read(section, run.cursor(), token));
      if (page.isEmpty()) {
        runs.fail(run, "The account is not linked any more.");
      }
      return page.flatMap(it -> keep(run, section, it, library));
    } catch (GrantRevoked revoked) {
      LOG.info("a library is closed: {}", revoked.getMessage());
      runs.fail(run, String.valueOf(revoked.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<ImportRun> keep(ImportRun run, Section section, Page page, Library library) {
    var liked = liked(run, section, page.found());
    var next =
        page.next()
            .map(cursor -> run.then(section.wireName(), cursor, run.place() + page.found().size()))
            .orElseGet(() -> run.then(after(section, library), null, 0));
    return runs.keep(run, next, liked, page.shortcomings()) ? Optional.of(next) : Optional.empty();
  }

  private List<Liked> liked(ImportRun run, Section section, List<? extends Found> found) {
    var items = shelving.items(found);
    var liked = new ArrayList<Liked>();
    for (int i = 0; i < found.size(); i++) {
      var item = items.get(found.get(i));
      if (item != null) {
        liked.add(new Liked(item, Strength.of(section, run.place() + i)));
      }
    }
    return liked;
  }

  private static String after(Section section, Library library) {
    var sections = library.sections();
    var next = sections.indexOf(section) + 1;
    return next < sections.size() ? sections.get(next).wireName() : END;
  }
}
