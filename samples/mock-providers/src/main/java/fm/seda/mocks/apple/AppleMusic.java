package fm.seda.mocks.apple;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Places;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.api.Routes;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.Authority;
import fm.seda.mocks.oauth.LinkedApi;
import fm.seda.mocks.oauth.Manners;
import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The Apple Music API below {@code /v1}. A listener's token comes from Apple's own window, for
 * which there is no mock: {@code POST /control/tokens} gives one.
 */
public final class AppleMusic implements LinkedApi {

  private static final Manners MANNERS = new Manners("", "Am", "", 160, Duration.ofDays(180));

  private final Authority authority;
  private final InstantSource clock;
  private final Optional<PublicKey> key;
  private final Routes<Endpoint> routes = new Routes<>();

  /**
   * Of this music.
   *
   * @param key what developers' tokens are signed with, if that shall be looked at
   */
  public AppleMusic(Music music, InstantSource clock, long seed, Optional<PublicKey> key) {
    this.clock = clock;
    this.key = key;
    authority = new Authority(name(), MANNERS, clock, seed);
    var ids = new Ids(music);
    var shapes = new Shapes(music, ids);
    var me = new Me(music, shapes, new LibraryShapes(shapes, ids));
    var shelves = new Shelves(music, ids, shapes);
    routes
        .on("GET /v1/me/storefront", mine(me::storefront))
        .on("GET /v1/me/library/artists", mine(me::artists))
        .on("GET /v1/me/library/songs", mine(me::songs))
        .on("GET /v1/me/library/playlists", mine(me::playlists))
        .on("GET /v1/me/library/playlists/{id}/tracks", mine(me::playlistTracks))
        .on("GET /v1/me/history/heavy-rotation", mine(me::heavyRotation))
        .on("GET /v1/me/recent/played/tracks", mine(me::recentTracks))
        .on("GET /v1/catalog/{storefront}/artists", everybodys(shelves::artists))
        .on("GET /v1/catalog/{storefront}/artists/{id}", everybodys(shelves::artist))
        .on("GET /v1/catalog/{storefront}/songs", everybodys(shelves::songs))
        .on("GET /v1/catalog/{storefront}/songs/{id}", everybodys(shelves::song));
  }

  private interface Endpoint {
    Document answer(Question question, Places places, Fault fault);
  }

  private static Endpoint everybodys(Function<Call, Document> handler) {
    return (question, places, fault) -> handler.apply(new Call(question, places, fault));
  }

  private Endpoint mine(BiFunction<Call, String, Document> handler) {
    return (question, places, fault) ->
        handler.apply(new Call(question, places, fault), account(question));
  }

  private String account(Question question) {
    var token = question.headers().getOrDefault("music-user-token", "");
    return authority
        .access(token, _ -> Refusal.NO_LISTENER.thrown())
        .account()
        .orElseThrow(Refusal.NO_LISTENER::thrown);
  }

  @Override
  public String name() {
    return "apple";
  }

  @Override
  public Authority authority() {
    return authority;
  }

  /** Apple asks for all or nothing. */
  @Override
  public Set<String> scopes() {
    return Set.of();
  }

  @Override
  public boolean isLasting(Set<String> scopes) {
    return false;
  }

  @Override
  public Set<Fault> faults() {
    return Fault.ofEveryApiAnd(Fault.PARTIAL, Fault.DELETED);
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      if (!question
          .key()
          .filter(it -> DeveloperToken.isGood(it, clock.instant(), key))
          .isPresent()) {
        throw Refusal.NO_DEVELOPER.thrown();
      }
      var found = routes.find(question).orElseThrow(Refusal.NOT_FOUND::thrown);
      return Answer.free(found.handler().answer(question, found.places(), fault).reply(200));
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
  public String template(Question question) {
    return routes.template(question);
  }
}
