package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import java.util.List;
import java.util.Map;

/**
 * What the sources brought.
 *
 * @param missing the sources that did not answer, by name
 */
public record Collected(Map<Kind, List<Candidate>> byKind, List<String> missing) {

  /** Copies both, so nothing changes under its reader. */
  public Collected {
    byKind = Map.copyOf(byKind);
    missing = List.copyOf(missing);
  }

  /** The candidates of one kind. */
  public List<Candidate> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
