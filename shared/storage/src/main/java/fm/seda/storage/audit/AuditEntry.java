package fm.seda.storage.audit;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done, or tried.
 *
 * @param actor who did it: the id of a person, or what kind of stranger it was
 * @param action such as {@code "link.callback"}
 * @param subject what it was done to, such as {@code "spotify"}
 * @param outcome how it ended, in a word
 * @param details circumstances; never a token, a code or a name
 */
public record AuditEntry(
    Instant at,
    String actor,
    String action,
    String subject,
    String outcome,
    Map<String, String> details) {

  /** Copies the details. */
  public AuditEntry {
    details = Map.copyOf(details);
  }
}
