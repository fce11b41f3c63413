package fm.seda.engine.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {

  private static final String FILE =
      """
      version = 3
      kinds = room, track
      per-kind = 10
      ttl-hours = 2
      weight.content = 0.7
      weight.genre = 0.3
      stand-in.content = genre
      source.trending = 20
      filters = decided
      penalty.skips = 0.5
      diversity.lambda = 0.6
      diversity.novel-share = 0.2
      diversity.genre-share = 0.4
      diversity.creator-run = 2
      diversity.alike = 0.9
      diversity.rotation = 3
      diversity.exploration = 0.1
      """;

  @Test
  void readsEveryRule() {
    var profile = read(FILE);

    assertThat(profile.modelVersion()).isEqualTo("mine-3");
    assertThat(profile.ttl()).isEqualTo(Duration.ofHours(2));
    assertThat(profile.weights()).isEqualTo(Map.of("content", 0.7, "genre", 0.3));
    assertThat(profile.standIns()).isEqualTo(Map.of("content", "genre"));
    assertThat(profile.sources()).isEqualTo(Map.of("trending", 20));
    assertThat(profile.filters()).containsExactly("decided");
    assertThat(profile.penalties()).isEqualTo(Map.of("skips", 0.5));
    assertThat(profile.diversity()).isEqualTo(new DiversityRules(0.6, 0.2, 0.4, 2, 0.9, 3, 0.1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version = 3                  | version = three             | needs a number for version, not 'three'
          version = 3                  | version = 3\\nwieght.x = 1  | does not know wieght.x
          ttl-hours = 2                |                             | needs ttl-hours
          weight.genre = 0.3           | weight.charm = 0.3          | profile mine has 'charm' in weight.charm, but there are only [audio, circle, collaborative, content,
          stand-in.content = genre     | stand-in.wit = genre        | has 'wit' in stand-in.wit
          stand-in.content = genre     | stand-in.content = wit      | has 'wit' in stand-in.content
          source.trending = 20         | source.radio = 20           | has 'radio' in source.radio
          filters = decided            | filters = decided, boring   | has 'boring' in filters, but there are only [decided,
          penalty.skips = 0.5          | penalty.yawns = 0.5         | has 'yawns' in penalty.yawns
          kinds = room, track          | kinds = room, song          | knows no kind song
          kinds = room, track          | kinds =                     | kinds is empty
          per-kind = 10                | per-kind = 101              | per-kind is 101.0 but must be between 1.0 and 100.0
          ttl-hours = 2                | ttl-hours = 0               | must be longer than nothing
          weight.content = 0.7         | weight.content = -1         | weight.content is -1.0 but must be between 0.0
          weight.content = 0.7         | weight.content = NaN        | weight.content is NaN
          stand-in.content = genre     | stand-in.social = genre     | stand-in.social needs a weight.social
          source.trending = 20         | source.trending = 0         | source.trending is 0
          penalty.skips = 0.5          | penalty.skips = 1.5         | penalty.skips is 1.5
          diversity.lambda = 0.6       | diversity.lambda = 7        | diversity.lambda is 7.0 but must be between 0 and 1
          diversity.alike = 0.9        | diversity.alike = 1.1       | diversity.alike is 1.1 but must be between 0 and 1
          diversity.creator-run = 2    | diversity.creator-run = 0   | diversity.creator-run is 0 but must be at least 1
          diversity.rotation = 3       | diversity.rotation = -1     | diversity.rotation is -1 but must be between 0 and 100
          diversity.exploration = 0.1  | diversity.exploration = 2   | diversity.exploration is 2.0 but must be between 0 and 1
          """)
  void saysWhatIsWrong(String line, String instead, String message) {
    var other = instead == null ? "" : instead.replace("\\n", "\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(FILE.replace(line, other)))
        .withMessageContaining(message);
  }

  @Test
  void refusesAProfileThatCannotRankOrFind() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> read(FILE.replace("content = 0.7", "content = 0").replace("= 0.3", "= 0")))
        .withMessageContaining("no weight is above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(FILE.replace("source.trending = 20", "")))
        .withMessageContaining("no source is named");
  }

  @Test
  void buildsOnAnotherAndChangesWhatItSays() {
    var files = Map.of("mine", FILE, "mine-loud", "extends = mine\nversion = 7\nweight.genre = 2");

    var loud = read("mine-loud", files);

    assertThat(loud.name()).isEqualTo("mine-loud");
    assertThat(loud.surface()).isEqualTo("mine");
    assertThat(loud.isUsual()).isFalse();
    assertThat(loud.modelVersion()).isEqualTo("mine-loud-7");
    assertThat(loud.weights()).isEqualTo(Map.of("content", 0.7, "genre", 2.0));
    assertThat(loud.diversity()).isEqualTo(read("mine", files).diversity());
    assertThat(read("mine", files).isUsual()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extends = mine                         | needs version
          extends = mine\\nversion = 1\\nwit = 1  | does not know wit
          extends = loud\\nversion = 1            | extends loud, which is no surface but extends another
          extends = mode\\nversion = 1            | extends mode, which is no surface but extends another
          """)
  void saysWhatIsWrongWithWhatItBuildsOn(String mode, String message) {
    var files = Map.of("mine", FILE, "loud", "extends = mine", "mode", mode.replace("\\n", "\n"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("mode", files))
        .withMessageContaining("profile mode " + message);
  }

  private static Profile read(String text) {
    return read("mine", Map.of("mine", text));
  }

  private static Profile read(String name, Map<String, String> files) {
    return new ProfileFile(name, it -> properties(requireNonNull(files.get(it)))).read();
  }

  private static Properties properties(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return properties;
  }
}
