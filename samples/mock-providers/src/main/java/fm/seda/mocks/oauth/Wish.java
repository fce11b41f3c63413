package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Parameters;
import java.util.Optional;
import java.util.Set;

/**
 * What a program wants from a person.
 *
 * @param redirectUri where it wants them back
 * @param state a word it wants back
 * @param lasting whether it wants to go on without them
 */
public record Wish(
    App app,
    String redirectUri,
    Optional<String> state,
    Set<String> scopes,
    Optional<Challenge> challenge,
    boolean lasting) {

  /**
   * The same, if people may be taken back there.
   *
   * @throws Objected if not
   */
  public static Wish checked(Wish wish) {
    if (!wish.app().mayReturnTo(wish.redirectUri())) {
      throw new Objected(Objection.BAD_REDIRECT);
    }
    return wish;
  }

  /** The way back with this to tell; the state is told too. */
  public String returning(String... namesAndValues) {
    var told = Parameters.NONE;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      told = told.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    if (state.isPresent()) {
      told = told.with("state", state.get());
    }
    return redirectUri + (redirectUri.contains("?") ? "&" : "?") + told.encoded();
  }
}
