package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.oauth.Apps;
import fm.seda.mocks.oauth.Authority;
import fm.seda.mocks.oauth.ConsentDesk;
import fm.seda.mocks.oauth.Objection;
import fm.seda.mocks.oauth.StandardWish;
import fm.seda.mocks.oauth.TokenDesk;
import fm.seda.mocks.oauth.Tokens;
import fm.seda.mocks.oauth.Wish;
import java.util.Set;

/** Google's OAuth. A refresh token comes only with the first consent to something lasting. */
final class Consent implements TokenDesk.Customs {

  static final String SCOPE = "https://www.googleapis.com/auth/";
  static final Set<String> SCOPES =
      Set.of(
          SCOPE + "youtube",
          SCOPE + "youtube.readonly",
          SCOPE + "youtube.force-ssl",
          SCOPE + "userinfo.email",
          SCOPE + "userinfo.profile",
          "openid",
          "email",
          "profile");

  private final Authority authority;
  private final ConsentDesk desk;
  private final TokenDesk tokens;

  Consent(Authority authority) {
    this.authority = authority;
    tokens = new TokenDesk(authority, this);
    desk =
        new ConsentDesk(
            "YouTube",
            authority,
            this::wish,
            why ->
                why == Objection.UNKNOWN_APP
                    ? "Error 401: invalid_client. The OAuth client was not found."
                    : "Error 400: redirect_uri_mismatch",
            "error",
            "access_denied");
  }

  private Wish wish(Parameters asked, String account) {
    var app = authority.apps().named(asked.get("client_id", ""));
    var again = asked.get("prompt", "").contains("consent");
    var lasting =
        asked.says("access_type", "offline") && (again || !authority.hasLasting(app, account));
    return StandardWish.read(asked, authority.apps(), SCOPES, lasting);
  }

  /** Where people are asked. */
  ConsentDesk desk() {
    return desk;
  }

  /** Where programs get their tokens. */
  TokenDesk tokens() {
    return tokens;
  }

  /** Also a program that answers a challenge has a secret here. */
  @Override
  public Apps.Caller caller(Question question) {
    var caller = authority.apps().caller(question);
    if (!caller.proven()) {
      throw new Refused(400, "invalid_request", "client_secret is missing.");
    }
    return caller;
  }

  @Override
  public Tokens otherwise(Question question) {
    var type = question.form().get("grant_type", "");
    throw new Refused(400, "unsupported_grant_type", "Invalid grant_type: " + type);
  }

  @Override
  public Document shown(Tokens tokens) {
    var document =
        Document.with("access_token", tokens.access())
            .and("expires_in", tokens.life().toSeconds() - 1);
    tokens.refresh().ifPresent(refresh -> document.and("refresh_token", refresh));
    return document
        .and("scope", String.join(" ", tokens.grant().scopes()))
        .and("token_type", "Bearer");
  }

  @Override
  public Refused missing(String parameter) {
    return new Refused(400, "invalid_request", "Missing required parameter: " + parameter);
  }

  Answer revoke(Question question) {
    var token = question.query().get("token").or(() -> question.form().get("token"));
    return token.isPresent() && authority.revokeToken(token.get())
        ? Answer.free(Document.empty().reply(200))
        : TokenDesk.refused(new Refused(400, "invalid_token", "Token expired or revoked"));
  }

  @Override
  public Refused refusal(Objection why) {
    return switch (why) {
      case UNKNOWN_APP -> new Refused(401, "invalid_client", "The OAuth client was not found.");
      case WRONG_SECRET, NO_SECRET -> new Refused(401, "invalid_client", "Unauthorized");
      case BAD_REDIRECT -> new Refused(400, "redirect_uri_mismatch", "Bad Request");
      case BAD_CODE, UNKNOWN_TOKEN -> new Refused(400, "invalid_grant", "Malformed auth code.");
      case NO_VERIFIER -> new Refused(400, "invalid_grant", "Missing code verifier.");
      case WRONG_VERIFIER -> new Refused(400, "invalid_grant", "Invalid code verifier.");
      case BAD_REFRESH_TOKEN -> new Refused(400, "invalid_grant", "Bad Request");
      case REVOKED, EXPIRED ->
          new Refused(400, "invalid_grant", "Token has been expired or revoked.");
    };
  }
}
