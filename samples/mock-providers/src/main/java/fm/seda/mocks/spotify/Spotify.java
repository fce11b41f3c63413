package fm.seda.mocks.spotify;

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
import fm.seda.mocks.oauth.Objection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;

/**
 * Spotify: its accounts service at {@code /authorize} and {@code /api}, its Web API at {@code /v1}.
 */
public final class Spotify implements LinkedApi {

  private static final Manners MANNERS = new Manners("AQ", "BQ", "AQ", 120, Duration.ofHours(1));

  private final Authority authority;
  private final Routes<Endpoint> routes = new Routes<>();

  /** Of this music. */
  public Spotify(Music music, InstantSource clock, long seed) {
    authority = new Authority(name(), MANNERS, clock, seed);
    var accounts = new Accounts(authority);
    var ids = new Ids(music);
    var shapes = new Shapes(ids);
    var playlists = new PlaylistShapes(ids, shapes);
    var me = new Me(music, ids, shapes, playlists);
    var shelves = new Shelves(music, ids, shapes, playlists);
    var search = new Search(music, shapes);
    routes
        .on("GET /authorize", Endpoint.open(accounts.desk()::ask))
        .on("POST /authorize", Endpoint.open(accounts.desk()::decide))
        .on("POST /api/token", Endpoint.open(accounts.tokens()::give))
        .on("GET /v1/me", web("", me::profile))
        .on("GET /v1/me/top/{type}", web("user-top-read", me::top))
        .on("GET /v1/me/following", web("user-follow-read", me::following))
        .on("GET /v1/me/playlists", web("", me::playlists))
        .on("GET /v1/me/tracks", web("user-library-read", me::tracks))
        .on("GET /v1/artists", web("", shelves::artists))
        .on("GET /v1/artists/{id}", web("", shelves::artist))
        .on("GET /v1/artists/{id}/top-tracks", web("", shelves::topTracks))
        .on("GET /v1/artists/{id}/albums", web("", shelves::albumsOf))
        .on("GET /v1/albums/{id}", web("", shelves::album))
        .on("GET /v1/albums/{id}/tracks", web("", shelves::albumTracks))
        .on("GET /v1/tracks", web("", shelves::tracks))
        .on("GET /v1/tracks/{id}", web("", shelves::track))
        .on("GET /v1/playlists/{id}", web("", shelves::playlist))
        .on("GET /v1/playlists/{id}/tracks", web("", shelves::playlistItems))
        .on("GET /v1/playlists/{id}/items", web("", shelves::playlistItems))
        .on("GET /v1/search", web("", search::search))
        .on("GET /v1/audio-features", web("", Spotify::notForNewApps))
        .on("GET /v1/audio-features/{id}", web("", Spotify::notForNewApps));
  }

  private interface Handler {
    Document answer(Call call);
  }

  private interface Endpoint {
    Answer answer(Question question, Routes.Found<Endpoint> found, Fault fault);

    static Endpoint open(Function<Question, Answer> handler) {
      return (question, _, _) -> handler.apply(question);
    }
  }

  /** Below the token: what needs one, and perhaps a scope. */
  private Endpoint web(String scope, Handler handler) {
    return (question, found, fault) -> {
      var grant = grant(question);
      if (!scope.isEmpty() && grant.account().isPresent() && !grant.scopes().contains(scope)) {
        throw new Refused(403, "Insufficient client scope");
      }
      var base = question.origin() + "/" + name() + "/v1";
      var call = new Call(question, found.places(), grant, base, fault);
      return Answer.free(handler.answer(call).reply(200));
    };
  }

  private Grant grant(Question question) {
    var token = question.key().orElseThrow(() -> new Refused(401, "No token provided"));
    return authority.access(
        token,
        why ->
            new Refused(
                401,
                why == Objection.EXPIRED ? "The access token expired" : "Invalid access token"));
  }

  private static Document notForNewApps(Call call) {
    throw new Refused(403, "");
  }

  @Override
  public String name() {
    return "spotify";
  }

  @Override
  public Authority authority() {
    return authority;
  }

  @Override
  public Set<String> scopes() {
    return Accounts.SCOPES;
  }

  @Override
  public Set<Fault> faults() {
    return Fault.ofEveryApiAnd(Fault.PARTIAL, Fault.DELETED);
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      var found = routes.find(question).orElseThrow(() -> new Refused(404, "Service not found"));
      return found.handler().answer(question, found, fault);
    } catch (Refused why) {
      return Answer.refused(refusal(why.status(), why.words()));
    }
  }

  @Override
  public Reply refusal(int status, String message) {
    return Document.with(
            "error", Document.with("status", status).andIf(!message.isEmpty(), "message", message))
        .reply(status);
  }

  @Override
  public Reply tooFast(Duration wait) {
    return refusal(429, "API rate limit exceeded").retryAfter(wait);
  }

  @Override
  public boolean isLimited(Question question) {
    return question.path().startsWith("/v1/");
  }

  @Override
  public String template(Question question) {
    return routes.template(question);
  }
}
