package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.catalogue.Fields;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Track;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tracks and artists by words and by {@code isrc:}, {@code track:}, {@code artist:}, … */
final class Search {

  private static final int USUAL = 5;
  private static final int MOST = 10;
  private static final int ALL = 1000;
  private static final Pattern FIELD =
      Pattern.compile("\\b(isrc|track|artist|album):\\s*(\"[^\"]*\"|.*?(?=\\s+\\w+:|$))");

  private final Music music;
  private final Shapes shapes;

  Search(Music music, Shapes shapes) {
    this.music = music;
    this.shapes = shapes;
  }

  Document search(Call call) {
    var words =
        call.query()
            .get("q")
            .filter(it -> !it.isBlank())
            .orElseThrow(() -> new Refused(400, "No search query"));
    var types =
        List.of(
            call.query()
                .get("type")
                .orElseThrow(() -> new Refused(400, "Missing parameter type"))
                .split(","));
    var limit = call.limit(USUAL, MOST);
    var found = Document.empty();
    for (var type : types) {
      switch (type) {
        case "track" ->
            found.and(
                "tracks",
                call.page(
                    tracks(words), limit, track -> shapes.full(track, call.base(), call.market())));
        case "artist" ->
            found.and(
                "artists",
                call.page(
                    music.finder().artists(words.replace("artist:", "")),
                    limit,
                    artist -> shapes.full(artist, call.base())));
        default -> throw new Refused(400, "Bad search type field " + type);
      }
    }
    return found;
  }

  private List<Track> tracks(String words) {
    var fields = Fields.read(words, FIELD);
    var isrc = fields.get("isrc");
    if (isrc.isPresent()) {
      return music.catalogue().isrc(isrc.get().strip()).stream().toList();
    }
    return music.finder().tracks(fields.sought()).stream().limit(ALL).toList();
  }
}
