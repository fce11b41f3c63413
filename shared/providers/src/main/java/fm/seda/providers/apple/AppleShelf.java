package fm.seda.providers.apple;

import fm.seda.providers.Section;
import fm.seda.providers.service.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where Apple keeps a section, or a part of one.
 *
 * @param limit how many it gives at once at most
 * @param pages how many of these are read at most, of all of the section
 * @param mark before the number of an entry in a cursor, where a section has several parts
 * @param rest the mark of the part that follows; null if this is the last one
 */
record AppleShelf(String path, int limit, int pages, String mark, @Nullable String rest) {

  private static final String RECENT = "recent-";
  private static final int LIBRARY_PAGE = 100;
  private static final int LIBRARY_PAGES = 5;
  private static final int HISTORY_PAGE = 10;
  private static final int HISTORY_PAGES = 6;

  /** The shelf on which a cursor of this section stands. */
  static @Nullable AppleShelf of(Section section, String where) {
    return switch (section) {
      case HEAVY_ROTATION ->
          where.startsWith(RECENT)
              ? history("/v1/me/recent/played", RECENT, null)
              : history("/v1/me/history/heavy-rotation", "", RECENT);
      case STATIONS -> history("/v1/me/recent/radio-stations", "", null);
      case LIBRARY_ARTISTS -> library("/v1/me/library/artists");
      case LIBRARY_TRACKS -> library("/v1/me/library/songs");
      case PLAYLISTS -> library("/v1/me/library/playlists");
      default -> null;
    };
  }

  private static AppleShelf history(String path, String mark, @Nullable String rest) {
    return new AppleShelf(path, HISTORY_PAGE, HISTORY_PAGES, mark, rest);
  }

  private static AppleShelf library(String path) {
    return new AppleShelf(path, LIBRARY_PAGE, LIBRARY_PAGES, "", null);
  }

  Question question(String where) {
    var question = Question.of(path).with("limit", limit);
    var offset = offset(where);
    var from = offset.isEmpty() || offset.equals("0") ? question : question.with("offset", offset);
    return limit == LIBRARY_PAGE ? from.with("include", "catalog") : from;
  }

  /** The number of an entry that a cursor says. */
  String offset(String where) {
    return where.substring(Math.min(mark.length(), where.length()));
  }

  /** What a cursor says that leads to this entry, or else to the part that follows. */
  @Nullable String next(@Nullable String offset) {
    if (offset != null) {
      return mark + offset;
    }
    return rest == null ? null : rest + "0";
  }
}
