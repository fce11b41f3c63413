package fm.seda.datasets.words;

import fm.seda.datasets.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The word lists as they stand in {@code lexicon.json}. */
record Lexicon(Common common, Map<String, Flavour> flavours) {

  private static final String FILE = "lexicon.json";

  /** What every flavour shares; invented names are onset + vowel + coda + ending. */
  record Common(
      List<String> givenNames,
      List<String> onsets,
      List<String> vowels,
      List<String> codas,
      List<String> surnameEndings,
      List<String> inventedEndings,
      List<String> keys,
      List<String> instruments,
      List<PostForm> posts) {}

  /** The words of one corner of music, and the forms its names take. */
  record Flavour(
      List<String> adjectives,
      List<String> nouns,
      List<String> places,
      List<String> moods,
      List<String> scenes,
      List<String> artists,
      List<String> tracks,
      List<String> rooms,
      List<String> playlists) {}

  /** What a post may look like. */
  record PostForm(String title, String content) {}

  static Lexicon load() {
    try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
      return Json.MAPPER.readValue(in, Lexicon.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Flavour flavour(String name) {
    return Objects.requireNonNull(flavours.get(name), () -> "no words for " + name);
  }
}
