package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.api.Routes;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.Authority;
import fm.seda.mocks.oauth.Grant;
import fm.seda.mocks.oauth.LinkedApi;
import fm.seda.mocks.oauth.Manners;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** YouTube: Google's OAuth, and the Data API below {@code /youtube/v3}. */
public final class YouTube implements LinkedApi {

  private static final Manners MANNERS =
      new Manners("4/0A", "ya29.", "1//0", 80, Duration.ofHours(1));

  private final Authority authority;
  private final Routes<Endpoint> routes = new Routes<>();

  /** Of this music. */
  public YouTube(Music music, InstantSource clock, long seed) {
    authority = new Authority(name(), MANNERS, clock, seed);
    var consent = new Consent(authority);
    var lists = new Lists(music);
    routes
        .on("GET /o/oauth2/v2/auth", (question, _) -> consent.desk().ask(question))
        .on("POST /o/oauth2/v2/auth", (question, _) -> consent.desk().decide(question))
        .on("POST /token", (question, _) -> consent.tokens().give(question))
        .on("POST /revoke", (question, _) -> consent.revoke(question))
        .on("GET /youtube/v3/channels", data(lists::channels))
        .on("GET /youtube/v3/playlists", data(lists::playlists))
        .on("GET /youtube/v3/playlistItems", data(lists::playlistItems))
        .on("GET /youtube/v3/subscriptions", data(lists::subscriptions))
        .on("GET /youtube/v3/videos", data(lists::videos));
  }

  private interface Endpoint {
    Answer answer(Question question, Fault fault);
  }

  private Endpoint data(Function<Call, Document> handler) {
    return (question, fault) -> {
      if (fault == Fault.QUOTA) {
        throw Refusal.QUOTA.thrown();
      }
      var call = new Call(question.query(), given(question), fault);
      return Answer.free(handler.apply(call).reply(200));
    };
  }

  // a key is enough for what is public, and any key will do
  private Optional<Grant> given(Question question) {
    var token = question.key();
    if (token.isEmpty() && question.query().get("key").isEmpty()) {
      throw Refusal.NO_IDENTITY.thrown();
    }
    return token.map(it -> authority.access(it, _ -> Refusal.BAD_TOKEN.thrown()));
  }

  @Override
  public String name() {
    return "youtube";
  }

  @Override
  public Authority authority() {
    return authority;
  }

  @Override
  public Set<String> scopes() {
    return Consent.SCOPES;
  }

  @Override
  public Set<Fault> faults() {
    return Fault.ofEveryApiAnd(Fault.PARTIAL, Fault.DELETED, Fault.QUOTA);
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      var found = routes.find(question).orElseThrow(Refusal.NO_ROUTE::thrown);
      return found.handler().answer(question, fault);
    } catch (Refused why) {
      return Answer.refused(Refusal.valueOf(why.reason()).reply());
    }
  }

  @Override
  public Reply refusal(int status, String message) {
    return Refusal.BUSY.reply(status);
  }

  @Override
  public Reply tooFast(Duration wait) {
    return Refusal.TOO_FAST.reply().retryAfter(wait);
  }

  @Override
  public boolean isLimited(Question question) {
    return question.path().startsWith("/youtube/v3/");
  }

  @Override
  public String template(Question question) {
    return routes.template(question);
  }
}
