package fm.seda.mocks.musicbrainz;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Page;
import fm.seda.mocks.api.Places;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.RateLimit;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.api.Routes;
import fm.seda.mocks.catalogue.Finder;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Track;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** MusicBrainz' web service below {@code /ws/2}, in JSON. */
public final class MusicBrainz implements Api {

  /** One a second; a little is forgiven, because the way to a server is not always as long. */
  private static final RateLimit ONE_A_SECOND = new RateLimit(1, Duration.ofMillis(950));

  private static final String HELP =
      "For usage, please see: https://musicbrainz.org/development/mmd";
  private static final String NAMED = "[^/()]+/\\S+ .*\\(.*(@|https?://|\\.\\w\\w).*\\).*";
  private static final int USUAL = 25;
  private static final int MOST = 100;
  private static final int MOST_OFFSET = 100_000;
  private static final Set<String> INCLUDES =
      Set.of("artists", "artist-credits", "isrcs", "releases", "release-groups", "genres", "tags");

  private final Music music;
  private final InstantSource clock;
  private final Shapes shapes;
  private final Routes<Endpoint> routes = new Routes<>();

  /** Of this music. */
  public MusicBrainz(Music music, InstantSource clock) {
    this.music = music;
    this.clock = clock;
    shapes = new Shapes(music);
    routes
        .on("GET /ws/2/recording", this::search)
        .on("GET /ws/2/recording/", this::search)
        .on("GET /ws/2/recording/{mbid}", this::recording)
        .on("GET /ws/2/isrc/{isrc}", this::isrc);
  }

  private interface Endpoint {
    Document answer(Question question, Places places, Fault fault);
  }

  private record Scored(Track track, int score) {}

  private Document search(Question question, Places places, Fault fault) {
    var query =
        question
            .query()
            .get("query")
            .map(Query::read)
            .filter(it -> !it.isEmpty())
            .orElseThrow(() -> bad("Missing query"));
    var limit = question.query().whole("limit", 1, MOST, USUAL, () -> bad("Invalid limit"));
    var offset = question.query().whole("offset", 0, MOST_OFFSET, 0, () -> bad("Invalid offset"));
    var found =
        music.finder().entries().stream()
            .filter(entry -> Shapes.isKnown(entry.track()))
            .map(entry -> new Scored(entry.track(), score(query, entry)))
            .filter(it -> it.score() > 0)
            .sorted(
                Comparator.comparingInt(Scored::score)
                    .thenComparingDouble(it -> it.track().popularity())
                    .reversed())
            .toList();
    var page = Page.of(found, offset, limit, fault);
    return Document.with("created", clock.instant().toString())
        .and("count", found.size())
        .and("offset", offset)
        .and(
            "recordings",
            page.items().stream().map(it -> shapes.found(it.track(), it.score())).toList());
  }

  private static int score(Query query, Finder.Entry entry) {
    var byIsrc = query.clauses().stream().anyMatch(it -> it.field().equals("isrc"));
    return byIsrc && !Shapes.hasIsrc(entry.track()) ? 0 : query.score(entry);
  }

  private Document recording(Question question, Places places, Fault fault) {
    var id = places.at("mbid");
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw bad("Invalid mbid.");
    }
    var inc = includes(question, "recording");
    return shapes.including(there(shapes.find(id), fault), inc);
  }

  private Document isrc(Question question, Places places, Fault fault) {
    var isrc = places.at("isrc");
    if (!isrc.matches("[A-Za-z]{2}[A-Za-z0-9]{3}[0-9]{7}")) {
      throw bad("Invalid isrc.");
    }
    var inc = includes(question, "isrc");
    var known = music.catalogue().isrc(isrc).filter(Shapes::isKnown).filter(Shapes::hasIsrc);
    var track = there(known, fault);
    return Document.with("isrc", track.isrc())
        .and("recordings", List.of(shapes.including(track, inc)));
  }

  private static Track there(Optional<Track> track, Fault fault) {
    return track
        .filter(_ -> fault != Fault.DELETED)
        .orElseThrow(() -> new Refused(404, "Not Found"));
  }

  private static Set<String> includes(Question question, String resource) {
    var inc = new HashSet<>(Arrays.asList(question.query().get("inc", "").split("[ +]")));
    inc.remove("");
    for (var one : inc) {
      if (!INCLUDES.contains(one)) {
        throw bad("%s is not a valid inc parameter for the %s resource.".formatted(one, resource));
      }
    }
    return inc;
  }

  private static Refused bad(String why) {
    return new Refused(400, why);
  }

  @Override
  public String name() {
    return "musicbrainz";
  }

  @Override
  public Set<Fault> faults() {
    return Fault.ofEveryApiAnd(Fault.PARTIAL, Fault.DELETED);
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      checkManners(question);
      var found = routes.find(question).orElseThrow(() -> new Refused(404, "Not Found"));
      return Answer.free(found.handler().answer(question, found.places(), fault).reply(200));
    } catch (Refused why) {
      return Answer.refused(refusal(why.status(), why.words()));
    }
  }

  private static void checkManners(Question question) {
    if (!question.headers().getOrDefault("user-agent", "").matches(NAMED)) {
      throw new Refused(
          403,
          "Please identify your application by a User-Agent such as"
              + " MyApp/1.0 ( https://example.org/contact )");
    }
    var json =
        question.query().says("fmt", "json")
            || question.headers().getOrDefault("accept", "").contains("application/json");
    if (!json) {
      throw new Refused(406, "This mock answers in JSON only: ask with fmt=json");
    }
  }

  @Override
  public Reply refusal(int status, String message) {
    return Document.with("error", message).and("help", HELP).reply(status);
  }

  @Override
  public Optional<RateLimit> limit() {
    return Optional.of(ONE_A_SECOND);
  }

  @Override
  public Reply tooFast(Duration wait) {
    return Document.with(
            "error",
            "Your requests are exceeding the allowable rate limit. Please see"
                + " https://wiki.musicbrainz.org/XMLWebService for more information.")
        .reply(503)
        .retryAfter(wait)
        .with("X-RateLimit-Limit", "1")
        .with("X-RateLimit-Remaining", "0");
  }

  @Override
  public String template(Question question) {
    return routes.template(question);
  }
}
