package fm.seda.mocks.apple;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Track;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The catalogue, which is the same in every country. */
final class Shelves {

  private static final Set<String> OF_SONGS = Set.of("artists", "albums");
  private static final Set<String> OF_ARTISTS = Set.of("albums");
  private static final int MOST_IDS = 300;
  private static final int MOST_ARTISTS = 25;
  private static final int MOST_ISRCS = 25;

  private final Music music;
  private final Ids ids;
  private final Shapes shapes;

  Shelves(Music music, Ids ids, Shapes shapes) {
    this.music = music;
    this.ids = ids;
    this.shapes = shapes;
  }

  private static String storefront(Call call) {
    var storefront = call.places().at("storefront");
    if (!storefront.matches("[a-z]{2}")) {
      throw Refusal.NOT_FOUND.thrown();
    }
    return storefront;
  }

  private static Document one(Call call, Optional<Document> resource) {
    return Document.with(
        "data",
        List.of(
            resource
                .filter(_ -> call.fault() != Fault.DELETED)
                .orElseThrow(Refusal.NOT_FOUND::thrown)));
  }

  Document artist(Call call) {
    var storefront = storefront(call);
    var include = call.include(OF_ARTISTS);
    return one(
        call, ids.artist(call.places().at("id")).map(it -> shapes.artist(it, storefront, include)));
  }

  Document song(Call call) {
    var storefront = storefront(call);
    var include = call.include(OF_SONGS);
    return one(
        call, ids.song(call.places().at("id")).map(it -> shapes.song(it, storefront, include)));
  }

  Document artists(Call call) {
    var storefront = storefront(call);
    var include = call.include(OF_ARTISTS);
    return Document.with(
        "data",
        several(
            call,
            "ids",
            MOST_ARTISTS,
            id -> ids.artist(id).map(it -> shapes.artist(it, storefront, include))));
  }

  /** By ids, or by ISRC: then it also says which songs each of them is. */
  Document songs(Call call) {
    var storefront = storefront(call);
    var include = call.include(OF_SONGS);
    if (call.question().query().get("ids").isPresent()) {
      return Document.with(
          "data",
          several(
              call,
              "ids",
              MOST_IDS,
              id -> ids.song(id).map(it -> shapes.song(it, storefront, include))));
    }
    var tracks = several(call, "filter[isrc]", MOST_ISRCS, music.catalogue()::isrc);
    var byIsrc = Document.empty();
    for (var track : tracks) {
      byIsrc.and(track.isrc(), List.of(pointer(track, storefront)));
    }
    return Document.with(
            "data", tracks.stream().map(it -> shapes.song(it, storefront, include)).toList())
        .and("meta", Document.with("filters", Document.with("isrc", byIsrc)));
  }

  private Document pointer(Track track, String storefront) {
    var id = ids.of(track);
    return Document.with("id", id)
        .and("type", "songs")
        .and("href", "/v1/catalog/%s/songs/%s".formatted(storefront, id));
  }

  /** What is not there is left out. */
  private static <T> List<T> several(
      Call call, String parameter, int most, Function<String, Optional<T>> find) {
    var asked =
        call.question().query().get(parameter).orElseThrow(Refusal.NO_FILTER::thrown).split(",");
    if (asked.length > most) {
      throw Refusal.TOO_MANY.thrown();
    }
    return List.of(asked).stream()
        .distinct()
        .flatMap(it -> find.apply(it.strip()).stream())
        .filter(_ -> call.fault() != Fault.DELETED)
        .toList();
  }
}
