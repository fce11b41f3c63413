package fm.seda.storage.spaces;

import fm.seda.domain.Kind;
import fm.seda.storage.session.SqlFile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * How much of the catalogue has a vector of a space that stands for its present text.
 *
 * @param kinds those of which there are any items
 */
public record Coverage(Map<Kind, Part> kinds) {

  private static final String COVERAGE = SqlFile.read(Coverage.class, "coverage.sql");

  /** Copies the map, so it never changes under its reader. */
  public Coverage {
    kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
  }

  /** Of so many items of a kind, so many have their vector. */
  public record Part(long placed, long items) {

    /** Between 0 and 1. */
    public double share() {
      return (double) placed / items;
    }
  }

  /** That of the kind that has least; 1 while there is nothing to cover. */
  public double leastShare() {
    return kinds.values().stream().mapToDouble(Part::share).min().orElse(1);
  }

  static Coverage of(VectorTable table, Handle sql) {
    var kinds = new EnumMap<Kind, Part>(Kind.class);
    sql.createQuery(table.in(COVERAGE))
        .map((row, _) ->
            Map.entry(
                Kind.fromWireName(row.getString("kind")).orElseThrow(),
                new Part(row.getLong("placed"), row.getLong("items"))))
        .forEach(it -> kinds.put(it.getKey(), it.getValue()));
    return new Coverage(kinds);
  }
}
