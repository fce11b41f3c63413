package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.oauth.Apps;
import fm.seda.mocks.oauth.Authority;
import fm.seda.mocks.oauth.ConsentDesk;
import fm.seda.mocks.oauth.Objection;
import fm.seda.mocks.oauth.StandardWish;
import fm.seda.mocks.oauth.TokenDesk;
import fm.seda.mocks.oauth.Tokens;
import java.util.Set;

/** Spotify's accounts service: consent, and tokens for it. */
final class Accounts implements TokenDesk.Customs {

  static final Set<String> SCOPES =
      Set.of(
          "user-read-private",
          "user-read-email",
          "user-top-read",
          "user-follow-read",
          "user-library-read",
          "user-read-recently-played",
          "user-read-currently-playing",
          "user-read-playback-state",
          "playlist-read-private",
          "playlist-read-collaborative");

  private final Authority authority;
  private final ConsentDesk desk;
  private final TokenDesk tokens;

  Accounts(Authority authority) {
    this.authority = authority;
    tokens = new TokenDesk(authority, this);
    desk =
        new ConsentDesk(
            "Spotify",
            authority,
            (asked, _) -> StandardWish.read(asked, authority.apps(), SCOPES, true),
            why ->
                why == Objection.UNKNOWN_APP
                    ? "INVALID_CLIENT: Invalid client"
                    : "INVALID_CLIENT: Invalid redirect URI",
            "error",
            "access_denied");
  }

  /** Where people are asked. */
  ConsentDesk desk() {
    return desk;
  }

  /** Where programs get their tokens. */
  TokenDesk tokens() {
    return tokens;
  }

  @Override
  public Apps.Caller caller(Question question) {
    return authority.apps().caller(question);
  }

  /** A program may look at what is public by itself. */
  @Override
  public Tokens otherwise(Question question) {
    if (!question.form().says("grant_type", "client_credentials")) {
      throw new Refused(
          400,
          "unsupported_grant_type",
          "grant_type must be client_credentials, authorization_code or refresh_token");
    }
    return authority.alone(caller(question));
  }

  @Override
  public Document shown(Tokens tokens) {
    var document =
        Document.with("access_token", tokens.access())
            .and("token_type", "Bearer")
            .and("expires_in", tokens.life().toSeconds());
    tokens.refresh().ifPresent(refresh -> document.and("refresh_token", refresh));
    if (tokens.grant().account().isPresent()) {
      document.and("scope", String.join(" ", tokens.grant().scopes()));
    }
    return document;
  }

  @Override
  public Refused missing(String parameter) {
    return new Refused(400, "invalid_request", parameter + " must be supplied");
  }

  @Override
  public Refused refusal(Objection why) {
    return switch (why) {
      case UNKNOWN_APP, NO_SECRET -> new Refused(400, "invalid_client", "Invalid client");
      case WRONG_SECRET -> new Refused(400, "invalid_client", "Invalid client secret");
      case BAD_REDIRECT -> new Refused(400, "invalid_grant", "Invalid redirect URI");
      case BAD_CODE, UNKNOWN_TOKEN, EXPIRED ->
          new Refused(400, "invalid_grant", "Invalid authorization code");
      case NO_VERIFIER -> new Refused(400, "invalid_request", "code_verifier must be supplied");
      case WRONG_VERIFIER -> new Refused(400, "invalid_grant", "code_verifier was incorrect");
      case BAD_REFRESH_TOKEN -> new Refused(400, "invalid_grant", "Invalid refresh token");
      case REVOKED -> new Refused(400, "invalid_grant", "Refresh token revoked");
    };
  }
}
