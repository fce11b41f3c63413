package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import fm.seda.domain.Genres;
import java.util.List;

/** Reads the genres of an item or a person. */
final class GenreList {

  private static final String FIELD = "genres";
  private static final int MOST = 30;
  private static final int LONGEST = 60;

  private GenreList() {}

  static List<String> of(Row row) {
    return Genres.normalise(row.texts(FIELD, MOST, LONGEST));
  }
}
