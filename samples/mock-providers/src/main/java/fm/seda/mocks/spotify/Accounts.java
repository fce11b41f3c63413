package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.oauth.Authority;
import fm.seda.mocks.oauth.ConsentDesk;
import fm.seda.mocks.oauth.Objected;
import fm.seda.mocks.oauth.Objection;
import fm.seda.mocks.oauth.StandardWish;
import fm.seda.mocks.oauth.Tokens;
import java.util.Set;

/** Spotify's accounts service: consent, and tokens for it. */
final class Accounts {

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

  Accounts(Authority authority) {
    this.authority = authority;
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

  Answer ask(Question question) {
    return desk.ask(question);
  }

  Answer decide(Question question) {
    return desk.decide(question);
  }

  Answer token(Question question) {
    try {
      return Answer.free(shown(tokens(question)));
    } catch (Objected why) {
      return refused(refusal(why.why()));
    } catch (Refused why) {
      return refused(why);
    }
  }

  private Tokens tokens(Question question) {
    var form = question.form();
    return switch (form.get("grant_type", "")) {
      case "authorization_code" ->
          authority.exchange(
              authority.apps().caller(question),
              needed(form, "code"),
              needed(form, "redirect_uri"),
              form.get("code_verifier"));
      case "refresh_token" ->
          authority.refresh(authority.apps().caller(question), needed(form, "refresh_token"));
      case "client_credentials" -> authority.alone(authority.apps().caller(question));
      default ->
          throw new Refused(
              400,
              "unsupported_grant_type",
              "grant_type must be client_credentials, authorization_code or refresh_token");
    };
  }

  private static String needed(Parameters form, String name) {
    return form.get(name)
        .orElseThrow(() -> new Refused(400, "invalid_request", name + " must be supplied"));
  }

  private static Reply shown(Tokens tokens) {
    var document =
        Document.with("access_token", tokens.access())
            .and("token_type", "Bearer")
            .and("expires_in", tokens.life().toSeconds());
    tokens.refresh().ifPresent(refresh -> document.and("refresh_token", refresh));
    if (tokens.grant().account().isPresent()) {
      document.and("scope", String.join(" ", tokens.grant().scopes()));
    }
    return document.reply(200);
  }

  private static Refused refusal(Objection why) {
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

  private static Answer refused(Refused why) {
    return Answer.refused(
        Document.with("error", why.reason())
            .and("error_description", why.words())
            .reply(why.status()));
  }
}
