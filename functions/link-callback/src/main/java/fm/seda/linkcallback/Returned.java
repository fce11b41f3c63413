package fm.seda.linkcallback;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes from a provider, and what they bring.
 *
 * @param code empty if they did not agree there
 * @param denied whether that was their decision; otherwise the provider's
 */
record Returned(
    MusicProvider provider,
    Ticket state,
    Optional<Secret> code,
    boolean denied,
    Optional<Ticket> browser) {

  private static final int LONGEST_CODE = 2048;

  /** What a request says; Deezer calls its errors reasons. */
  static Returned of(
      MusicProvider provider,
      @Nullable String state,
      @Nullable String code,
      @Nullable String error,
      Optional<Ticket> browser) {
    if (code == null && error == null || code != null && code.length() > LONGEST_CODE) {
      throw new InvalidInput(
          "code", "code must be what the provider gave, or error say why it gave none.");
    }
    return new Returned(
        provider,
        new Ticket(state == null ? "" : state),
        Optional.ofNullable(error == null ? code : null).map(Secret::new),
        "access_denied".equals(error) || "user_denied".equals(error),
        browser);
  }
}
