package fm.seda.domain.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of the table: two sightings, and what is true of them. */
record TrickyPair(String kind, String one, String other, boolean same, String comment) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final Pattern LENGTH = Pattern.compile("(\\d+):(\\d\\d)");

  static List<TrickyPair> all() {
    try (var table = TrickyPair.class.getResourceAsStream("tricky-names.tsv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(TrickyPair::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Likeness likeness() {
    return likeness(one, other);
  }

  Likeness likenessTheOtherWayRound() {
    return likeness(other, one);
  }

  private Likeness likeness(String first, String second) {
    return kind.equals("artist")
        ? Likeness.between(artist(first), artist(second))
        : Likeness.between(track(first), track(second));
  }

  /** Whether an index would find one by the key of the other. */
  boolean haveOneKey() {
    return kind.equals("artist")
        ? artist(one).name().key().equals(artist(other).name().key())
        : key(track(one)).equals(key(track(other)));
  }

  /** Whether an index would find one by an id or a recording code of the other. */
  boolean haveOneId() {
    return kind.equals("artist")
        ? Likeness.shareAnId(artist(one).ids(), artist(other).ids())
        : Likeness.shareAnId(track(one).ids(), track(other).ids())
            || track(one).isrc() != null && Objects.equals(track(one).isrc(), track(other).isrc());
  }

  private static Optional<String> key(KnownTrack track) {
    return MatchKey.ofTrack(track.title().written(), track.artists().getFirst().written());
  }

  private static TrickyPair parse(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 5 || !List.of("same", "different").contains(cells[3])) {
      throw new IllegalArgumentException("not a row of the table: " + line);
    }
    return new TrickyPair(cells[0], cells[1], cells[2], cells[3].equals("same"), cells[4]);
  }

  private static KnownArtist artist(String cell) {
    var facts = facts(cell, 1);
    var genres = facts.remove("genres");
    return KnownArtist.of(
        field(cell, 0), facts, genres == null ? List.of() : List.of(genres.split(", ")));
  }

  private static KnownTrack track(String cell) {
    var facts = facts(cell, 2);
    return KnownTrack.of(
        field(cell, 0),
        List.of(field(cell, 1).split("; ")),
        facts.remove("isrc"),
        facts.remove("album"),
        seconds(facts.remove("length")),
        facts);
  }

  private static @Nullable Integer seconds(@Nullable String length) {
    return length == null ? null : Integer.valueOf(length);
  }

  private static String field(String cell, int at) {
    return ESCAPE
        .matcher(cell.split(" \\| ", -1)[at])
        .replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
  }

  private static Map<String, String> facts(String cell, int from) {
    var facts = new HashMap<String, String>();
    var fields = cell.split(" \\| ", -1);
    for (int i = from; i < fields.length; i++) {
      var length = LENGTH.matcher(fields[i]);
      if (length.matches()) {
        var minutes = Integer.parseInt(length.group(1));
        facts.put("length", "" + (60 * minutes + Integer.parseInt(length.group(2))));
      } else {
        var fact = fields[i].split("=", 2);
        facts.put(fact[0], fact[1]);
      }
    }
    return facts;
  }
}
