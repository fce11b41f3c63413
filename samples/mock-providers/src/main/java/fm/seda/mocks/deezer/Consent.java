package fm.seda.mocks.deezer;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.oauth.Authority;
import fm.seda.mocks.oauth.ConsentDesk;
import fm.seda.mocks.oauth.Objected;
import fm.seda.mocks.oauth.Objection;
import fm.seda.mocks.oauth.Wish;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deezer's OAuth, which is older than the standard: no challenges, no refresh tokens. */
final class Consent {

  static final Set<String> PERMS =
      Set.of(
          "basic_access",
          "email",
          "offline_access",
          "manage_library",
          "manage_community",
          "delete_library",
          "listening_history");
  static final String LASTING = "offline_access";

  private final Authority authority;
  private final ConsentDesk desk;

  Consent(Authority authority) {
    this.authority = authority;
    desk =
        new ConsentDesk(
            "Deezer",
            authority,
            (asked, _) -> wish(asked),
            why ->
                why == Objection.UNKNOWN_APP
                    ? "You must enter a valid App Id"
                    : "You must enter a valid redirect uri",
            "error_reason",
            "user_denied");
  }

  private Wish wish(Parameters asked) {
    var app = authority.apps().named(asked.get("app_id", ""));
    var perms = new LinkedHashSet<>(List.of(asked.get("perms", "basic_access").split(",")));
    // unknown ones are left out, as Deezer does it
    perms.retainAll(PERMS);
    perms.add("basic_access");
    return Wish.checked(
        new Wish(
            app,
            asked.get("redirect_uri", ""),
            asked.get("state"),
            perms,
            Optional.empty(),
            perms.contains(LASTING)));
  }

  /** Where people are asked. */
  ConsentDesk desk() {
    return desk;
  }

  Answer token(Question question) {
    var asked = question.method().equals("POST") ? question.form() : question.query();
    try {
      var caller = authority.apps().caller(asked.get("app_id", ""), asked.get("secret"));
      var tokens = authority.exchange(caller, asked.get("code", ""), null, Optional.empty());
      var seconds = tokens.life().toSeconds();
      return Answer.free(
          asked.says("output", "json")
              ? Document.with("access_token", tokens.access()).and("expires", seconds).reply(200)
              : Reply.text(200, "access_token=%s&expires=%d".formatted(tokens.access(), seconds)));
    } catch (Objected why) {
      // whatever is wrong, it says this, and neither in JSON nor as an error
      return Answer.refused(Reply.text(200, "wrong code"));
    }
  }
}
