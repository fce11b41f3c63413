package fm.seda.providers.oauth;

import com.fasterxml.jackson.annotation.JsonAlias;
import fm.seda.domain.Secret;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a token endpoint answers (RFC 6749, 5.1 and 5.2). It holds tokens in the clear. */
@Serdeable
record TokenReply(
    @Nullable String access_token,
    @Nullable String refresh_token,
    @Nullable @JsonAlias("expires") Long expires_in,
    @Nullable String scope,
    @Nullable String error) {

  /** An error code, and nothing that somebody could hide in its place. */
  private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

  static Optional<TokenReply> read(byte[] body, JsonMapper json) {
    try {
      return Optional.ofNullable(json.readValue(body, TokenReply.class));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What it grants; empty if it has no token. */
  Optional<Grant> grant(@Nullable Secret standing, List<String> asked, Instant now) {
    if (access_token == null || access_token.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Grant(
            new Secret(access_token),
            refresh_token == null || refresh_token.isBlank() ? standing : new Secret(refresh_token),
            // who grants what was asked for need not say so
            scope == null || scope.isBlank() ? asked : List.of(scope.strip().split("\\s+")),
            // zero is how Deezer says that it does not end
            expires_in == null || expires_in <= 0 ? null : now.plusSeconds(expires_in)));
  }

  /** The code of the error. */
  String complaint() {
    return error != null && CODE.matcher(error).matches() ? error : "no reason given";
  }

  @Override
  public String toString() {
    return "TokenReply[" + complaint() + "]";
  }
}
