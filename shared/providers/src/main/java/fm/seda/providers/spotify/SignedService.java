package fm.seda.providers.spotify;

import fm.seda.providers.Refused;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.util.Optional;

/** Spotify's API, asked by our app: with a new token once the one it has is not accepted. */
public final class SignedService {

  private final Service service;
  private final AppToken tokens;

  /** Asks with these tokens. */
  public SignedService(Service service, AppToken tokens) {
    this.service = service;
    this.tokens = tokens;
  }

  /** As {@link Service#ask}. */
  public Optional<Part> ask(Question question) {
    var token = tokens.current();
    try {
      return service.ask(question.by(token));
    } catch (Refused refusal) {
      if (!refusal.isUnknown()) {
        throw refusal;
      }
      tokens.refused(token);
      var other = tokens.current();
      if (other.matches(token.reveal())) {
        throw refusal;
      }
      return service.ask(question.by(other));
    }
  }
}
