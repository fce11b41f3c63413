package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.catalogue.Libraries;
import java.util.function.Function;

/** Asks people, and takes them back with what they decided. */
public final class ConsentDesk {

  private static final int LONGEST_ACCOUNT = 64;

  private final String provider;
  private final Authority authority;
  private final Reading reading;
  private final Function<Objection, String> words;
  private final String[] denied;

  /** How a provider's programs say what they want. */
  public interface Reading {

    /** Reads it for this account, or objects. */
    Wish wish(Parameters asked, String account);
  }

  /**
   * One provider's.
   *
   * @param words what people are told who cannot be taken back
   * @param denied what the program is told if they do not consent: name, value
   */
  public ConsentDesk(
      String provider,
      Authority authority,
      Reading reading,
      Function<Objection, String> words,
      String... denied) {
    this.provider = provider;
    this.authority = authority;
    this.reading = reading;
    this.words = words;
    this.denied = denied.clone();
  }

  /** The page. */
  public Answer ask(Question question) {
    return taken(() -> {
      var wish = reading.wish(question.query(), Libraries.DEMO);
      return Answer.free(
          Reply.html(200, ConsentPage.asking(provider, wish, question.query(), path(question))));
    });
  }

  /** What becomes of the form on it. */
  public Answer decide(Question question) {
    return taken(() -> {
      var form = question.form();
      var account = form.get("account", Libraries.DEMO).strip();
      if (account.isEmpty() || account.length() > LONGEST_ACCOUNT) {
        return refused("The name of an account has 1 to " + LONGEST_ACCOUNT + " characters");
      }
      var wish = reading.wish(form, account);
      return switch (form.get("decision", "")) {
        case "approve" ->
            Answer.free(Reply.redirect(wish.returning("code", authority.consent(wish, account))));
        case "deny" -> Answer.free(Reply.redirect(wish.returning(denied)));
        default -> refused("decision must be approve or deny");
      };
    });
  }

  private interface Act {
    Answer run();
  }

  private Answer taken(Act act) {
    try {
      return act.run();
    } catch (Objected why) {
      return refused(words.apply(why.why()));
    } catch (SentBack why) {
      return Answer.refused(Reply.redirect(why.address()));
    }
  }

  private Answer refused(String why) {
    return Answer.refused(Reply.html(400, ConsentPage.refusing(provider, why)));
  }

  // relative, so that it holds wherever the mocks are
  private static String path(Question question) {
    return question.path().substring(question.path().lastIndexOf('/') + 1);
  }
}
