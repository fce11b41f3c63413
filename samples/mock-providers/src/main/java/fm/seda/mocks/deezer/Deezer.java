package fm.seda.mocks.deezer;

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
import fm.seda.mocks.oauth.Grant;
import fm.seda.mocks.oauth.LinkedApi;
import fm.seda.mocks.oauth.Manners;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Deezer: its OAuth below {@code /oauth}, its API beside that. */
public final class Deezer implements LinkedApi {

  private static final Manners MANNERS = new Manners("fr", "fr", "", 48, Duration.ofHours(1), true);

  private final Authority authority;
  private final Routes<Endpoint> routes = new Routes<>();

  /** Of this music. */
  public Deezer(Music music, InstantSource clock, long seed) {
    authority = new Authority(name(), MANNERS, clock, seed);
    var consent = new Consent(authority);
    var ids = new Ids(music);
    var shapes = new Shapes(ids, music);
    var playlists = new PlaylistShapes(ids, shapes);
    var me = new Me(music, ids, shapes, playlists);
    var shelves = new Shelves(music, ids, shapes, playlists);
    routes
        .on("GET /oauth/auth.php", (question, _, _) -> consent.desk().ask(question))
        .on("POST /oauth/auth.php", (question, _, _) -> consent.desk().decide(question))
        .on("GET /oauth/access_token.php", (question, _, _) -> consent.token(question))
        .on("POST /oauth/access_token.php", (question, _, _) -> consent.token(question))
        .on("GET /user/me", api(me::profile))
        .on("GET /user/me/artists", api(me::artists))
        .on("GET /user/me/albums", api(me::albums))
        .on("GET /user/me/tracks", api(me::tracks))
        .on("GET /user/me/playlists", api(me::playlists))
        .on("GET /track/isrc:{isrc}", api(shelves::trackOfIsrc))
        .on("GET /track/{id}", api(shelves::track))
        .on("GET /album/{id}", api(shelves::album))
        .on("GET /album/{id}/tracks", api(shelves::albumTracks))
        .on("GET /artist/{id}", api(shelves::artist))
        .on("GET /artist/{id}/top", api(shelves::top))
        .on("GET /artist/{id}/albums", api(shelves::albumsOf))
        .on("GET /playlist/{id}", api(shelves::playlist))
        .on("GET /playlist/{id}/tracks", api(shelves::playlistTracks))
        .on("GET /search", api(shelves::search))
        .on("GET /search/track", api(shelves::search))
        .on("GET /search/artist", api(shelves::searchArtists));
  }

  private interface Endpoint {
    Answer answer(Question question, Places places, Fault fault);
  }

  private Endpoint api(Function<Call, Document> handler) {
    return (question, places, fault) -> {
      if (fault == Fault.QUOTA) {
        throw Refusal.QUOTA.thrown();
      }
      var base = question.origin() + "/" + name();
      var call = new Call(question, places, base, given(question), fault);
      return Answer.free(handler.apply(call).reply(200));
    };
  }

  // none is fine for what is public, a bad one never is
  private Optional<Grant> given(Question question) {
    return question
        .query()
        .get("access_token")
        .map(token -> authority.access(token, _ -> Refusal.BAD_TOKEN.thrown()));
  }

  @Override
  public String name() {
    return "deezer";
  }

  @Override
  public Authority authority() {
    return authority;
  }

  @Override
  public Set<String> scopes() {
    return Consent.PERMS;
  }

  @Override
  public boolean isLasting(Set<String> scopes) {
    return scopes.contains(Consent.LASTING);
  }

  @Override
  public Set<Fault> faults() {
    return Fault.ofEveryApiAnd(Fault.PARTIAL, Fault.DELETED, Fault.QUOTA);
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      var found = routes.find(question).orElseThrow(Refusal.NO_ROUTE::thrown);
      return found.handler().answer(question, found.places(), fault);
    } catch (Refused why) {
      return Answer.refused(Refusal.valueOf(why.reason()).reply(why.status()));
    }
  }

  @Override
  public Reply refusal(int status, String message) {
    return Refusal.BUSY.reply(status);
  }

  /** It has a code for it, and no header. */
  @Override
  public Reply tooFast(Duration wait) {
    return Refusal.QUOTA.reply(200);
  }

  @Override
  public boolean isLimited(Question question) {
    return !question.path().startsWith("/oauth/");
  }

  @Override
  public String template(Question question) {
    return routes.template(question);
  }
}
