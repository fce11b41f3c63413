package fm.seda.providers;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has and likes at a provider, read page by page so that reading can go on where it
 * stopped.
 *
 * <pre>{@code
 * for (var section : library.sections()) {
 *   var page = library.read(section, null, token);
 *   // page.found(), page.next()
 * }
 * }</pre>
 *
 * <p>Only summaries are read: what somebody played when is none of our business. Thread-safe.
 */
public interface Library {

  /** Whose it is. */
  MusicProvider provider();

  /** What there is to read, the most telling first. */
  List<Section> sections();

  /**
   * One page of a section, the most liked first.
   *
   * @param cursor {@link Page#next()} of the page before; null for the first
   * @throws NotNow if the provider cannot be asked at present
   * @throws TokenExpired if a new token may be accepted
   * @throws GrantRevoked if no token of this person will be
   */
  Page read(Section section, @Nullable String cursor, Secret token);
}
