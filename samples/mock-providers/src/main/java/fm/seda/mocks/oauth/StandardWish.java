package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Parameters;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A wish as RFC 6749 and 7636 write it. */
public final class StandardWish {

  private StandardWish() {}

  /**
   * Reads it.
   *
   * @param known all scopes there are
   * @throws Objected if the person cannot be taken back
   * @throws SentBack if they can, but only with a refusal
   */
  public static Wish read(Parameters asked, Apps apps, Set<String> known, boolean lasting) {
    var app = apps.named(asked.get("client_id", ""));
    var wish =
        Wish.checked(
            new Wish(
                app,
                asked.get("redirect_uri", ""),
                asked.get("state"),
                scopes(asked.get("scope", "")),
                asked.get("code_challenge").map(Challenge::new),
                lasting));
    check(wish, asked, known);
    return wish;
  }

  private static void check(Wish wish, Parameters asked, Set<String> known) {
    if (!asked.says("response_type", "code")) {
      throw new SentBack(wish, "unsupported_response_type", "response_type must be code");
    }
    if (!known.containsAll(wish.scopes())) {
      throw new SentBack(wish, "invalid_scope", "Invalid scope");
    }
    var method = asked.get("code_challenge_method");
    if (wish.challenge().isPresent() ? !method.equals(Optional.of("S256")) : method.isPresent()) {
      // without a method RFC 7636 reads plain, which protects nothing
      throw new SentBack(
          wish, "invalid_request", "code_challenge_method must be S256, with a code_challenge");
    }
    if (wish.challenge().isPresent() && !wish.challenge().get().isWellFormed()) {
      throw new SentBack(
          wish, "invalid_request", "code_challenge must be a base64url-encoded SHA-256");
    }
  }

  private static Set<String> scopes(String written) {
    var scopes = new LinkedHashSet<>(Arrays.asList(written.strip().split("\\s+")));
    scopes.remove("");
    return scopes;
  }
}
