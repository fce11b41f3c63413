package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what an item is called elsewhere, by system. */
final class ExternalIds {

  private static final int LONGEST_ID = 200;
  private static final int MOST_SYSTEMS = 20;
  private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

  private ExternalIds() {}

  static SortedMap<String, String> read(Row row, String field) {
    var ids = new TreeMap<>(row.textsByName(field, MOST_SYSTEMS, LONGEST_ID));
    if (!ids.keySet().stream().allMatch(system -> SYSTEM.matcher(system).matches())) {
      throw row.fault(
          field, "A system's name has 1 to 40 letters, digits, dots, dashes or underscores.");
    }
    return ids;
  }
}
