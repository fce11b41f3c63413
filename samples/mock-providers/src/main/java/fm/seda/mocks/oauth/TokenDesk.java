package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;

/** Gives programs tokens for what they bring, as RFC 6749 has it. */
public final class TokenDesk {

  private final Authority authority;
  private final Customs customs;

  /** What each provider does in a way of its own. */
  public interface Customs {

    /**
     * Who asks.
     *
     * @throws Refused if they did not prove it as the provider wants it
     */
    Apps.Caller caller(Question question);

    /**
     * Tokens for something else than a code or a refresh token.
     *
     * @throws Refused if there are none for it
     */
    Tokens otherwise(Question question);

    /** Tokens as the provider writes them. */
    Document shown(Tokens tokens);

    /** That a parameter is missing. */
    Refused missing(String parameter);

    /** That there are no tokens. */
    Refused refusal(Objection why);
  }

  /** One provider's. */
  public TokenDesk(Authority authority, Customs customs) {
    this.authority = authority;
    this.customs = customs;
  }

  /** Tokens, or why there are none. */
  public Answer give(Question question) {
    try {
      return Answer.free(customs.shown(tokens(question)).reply(200));
    } catch (Objected why) {
      return refused(customs.refusal(why.why()));
    } catch (Refused why) {
      return refused(why);
    }
  }

  private Tokens tokens(Question question) {
    var form = question.form();
    return switch (form.get("grant_type", "")) {
      case "authorization_code" ->
          authority.exchange(
              customs.caller(question),
              needed(form, "code"),
              needed(form, "redirect_uri"),
              form.get("code_verifier"));
      case "refresh_token" ->
          authority.refresh(customs.caller(question), needed(form, "refresh_token"));
      default -> customs.otherwise(question);
    };
  }

  private String needed(Parameters form, String name) {
    return form.get(name).orElseThrow(() -> customs.missing(name));
  }

  /** A refusal as the standard writes it, and RFC 7009 too. */
  public static Answer refused(Refused why) {
    return Answer.refused(
        Document.with("error", why.reason())
            .and("error_description", why.words())
            .reply(why.status()));
  }
}
