package fm.seda.providers.musicbrainz;

import fm.seda.calls.Breaker;
import fm.seda.calls.Pace;
import fm.seda.calls.Patience;
import fm.seda.calls.Rate;
import fm.seda.domain.Genres;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.KnownTrack;
import fm.seda.domain.naming.Likeness;
import fm.seda.providers.Told;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.musicbrainz.Enrichment.By;
import fm.seda.providers.reading.ReleaseYear;
import fm.seda.providers.service.Endpoint;
import fm.seda.providers.service.Guard;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the encyclopedia says about a track. It is recognised by its ISRC, else by its title and
 * artist if both are the same there and MusicBrainz is sure of it.
 */
public final class MusicBrainz {

  /** Once a second; a little less, for clocks differ. To be shared by all instances of a cell. */
  public static final Rate RATE = new Rate(1, Duration.ofMillis(1_100));

  private static final int SURE = 90;
  private static final int CANDIDATES = 5;
  private static final int MOST_GENRES = 10;
  private static final String INCLUDED = "artist-credits+genres+tags";

  private final CachedService service;

  /** Asks what remembers the answers of the {@link #service}. */
  public MusicBrainz(CachedService service) {
    this.service = service;
  }

  /**
   * The service to ask, which is told who asks.
   *
   * @param pace of one call in {@link #RATE}, which all who ask share
   */
  public static Service service(
      URI address,
      Visitor visitor,
      Patience patience,
      Pace pace,
      Breaker breaker,
      JsonMapper json,
      RandomGenerator chance,
      InstantSource clock) {
    return new Service(
        new Endpoint("MusicBrainz", address, visitor.userAgent()),
        new MusicBrainzDialect(),
        patience,
        new Guard(pace, breaker),
        json,
        chance,
        clock);
  }

  /**
   * What it knows of this track; nothing if it does not know it for sure.
   *
   * @throws fm.seda.calls.NotNow if it cannot be asked at present
   */
  public Told<Enrichment> enrich(FoundTrack track) {
    var isrc = track.isrc();
    if (isrc != null) {
      var known = byIsrc(isrc, track);
      if (known.found().isPresent()) {
        return known;
      }
    }
    return byNames(track);
  }

  private Told<Enrichment> byIsrc(String isrc, FoundTrack track) {
    var known = service.ask(asking("/ws/2/isrc/" + Question.piece(isrc)).with("inc", INCLUDED));
    var recordings = known.part().orElse(Part.NOTHING).all("recordings");
    // an ISRC is given twice by mistake at times
    var recording =
        recordings.stream()
            .filter(it -> isLike(it, track))
            .findFirst()
            .or(() -> recordings.stream().findFirst());
    return recording
        .map(it -> enrichment(it, By.ISRC, known.stale()))
        .orElseGet(() -> Told.nothing(known.stale()));
  }

  private Told<Enrichment> byNames(FoundTrack track) {
    var query =
        "recording:%s AND artist:%s"
            .formatted(Lucene.quoted(track.name()), Lucene.quoted(track.artist().name()));
    var known =
        service.ask(asking("/ws/2/recording").with("query", query).with("limit", CANDIDATES));
    var best =
        known.part().orElse(Part.NOTHING).all("recordings").stream()
            .filter(it -> isSure(it) && isLike(it, track))
            .map(it -> it.text("id"))
            .filter(Objects::nonNull)
            .findFirst();
    if (best.isEmpty()) {
      return Told.nothing(known.stale());
    }
    var whole =
        service.ask(asking("/ws/2/recording/" + Question.piece(best.get())).with("inc", INCLUDED));
    return whole
        .part()
        .map(it -> enrichment(it, By.NAMES, known.stale() || whole.stale()))
        .orElseGet(() -> Told.nothing(whole.stale()));
  }

  private static boolean isSure(Part recording) {
    var score = recording.number("score");
    return score != null && score >= SURE;
  }

  private static boolean isLike(Part recording, FoundTrack track) {
    return Likeness.between(known(recording), KnownTrack.of(track)).isSame();
  }

  private static KnownTrack known(Part recording) {
    var length = recording.number("length");
    return KnownTrack.of(
        recording.textOr("title", ""),
        recording.all("artist-credit").stream().flatMap(MusicBrainz::names).distinct().toList(),
        null,
        null,
        length == null ? null : (Integer) Math.toIntExact(Math.round(length / 1000.0)),
        Map.of());
  }

  private static Stream<String> names(Part credit) {
    return Stream.of(credit.textOr("name", ""), credit.at("artist").textOr("name", ""))
        .filter(name -> !name.isEmpty());
  }

  private Told<Enrichment> enrichment(Part recording, By by, boolean stale) {
    var mbid = recording.text("id");
    if (mbid == null) {
      return Told.nothing(stale);
    }
    var artists =
        recording.all("artist-credit").stream()
            .map(it -> it.at("artist").text("id"))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var genres = genres(recording);
    var ofArtist = genres.isEmpty() ? artist(artists) : Told.<List<String>>nothing(false);
    var enrichment =
        new Enrichment(
            mbid,
            recording.textOr("title", ""),
            genres.isEmpty() ? ofArtist.found().orElse(List.of()) : genres,
            ReleaseYear.of(recording.text("first-release-date")),
            artists,
            by);
    return new Told<>(Optional.of(enrichment), stale || ofArtist.stale(), List.of());
  }

  private Told<List<String>> artist(List<String> mbids) {
    if (mbids.isEmpty()) {
      return Told.nothing(false);
    }
    var path = "/ws/2/artist/" + Question.piece(mbids.getFirst());
    var known = service.ask(asking(path).with("inc", "genres+tags"));
    return new Told<>(known.part().map(MusicBrainz::genres), known.stale(), List.of());
  }

  /** Genres are the tags that somebody looked over. */
  private static List<String> genres(Part part) {
    var genres = byVotes(part.all("genres"));
    return genres.isEmpty() ? byVotes(part.all("tags")) : genres;
  }

  private static List<String> byVotes(List<Part> tags) {
    var names =
        tags.stream()
            .filter(tag -> votes(tag) > 0)
            .sorted(Comparator.comparingInt(MusicBrainz::votes).reversed())
            .map(tag -> tag.textOr("name", ""))
            .toList();
    return Genres.normalise(names).stream().limit(MOST_GENRES).toList();
  }

  private static int votes(Part tag) {
    @Nullable Integer count = tag.number("count");
    return count == null ? 0 : count;
  }

  private static Question asking(String path) {
    return Question.of(path).with("fmt", "json");
  }
}
