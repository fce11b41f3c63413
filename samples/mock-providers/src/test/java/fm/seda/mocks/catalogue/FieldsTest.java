package fm.seda.mocks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.catalogue.Finder.Sought;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private static final Pattern FIELD = Pattern.compile("\\b(artist|track):(\"[^\"]*\"|\\S+)");

  @Test
  void tellsFieldsFromOtherWords() {
    var fields = Fields.read("live artist:\"Sigur Rós\" 日本語 track:$1", FIELD);

    assertThat(fields.get("artist")).contains("Sigur Rós");
    assertThat(fields.get("track")).contains("$1");
    assertThat(fields.get("album")).isEmpty();
    assertThat(fields.sought()).isEqualTo(Sought.of("live 日本語", "$1", "Sigur Rós", ""));
  }

  @Test
  void withoutFieldsEverythingIsSoughtAnywhere() {
    assertThat(Fields.read("sigur: rós", FIELD).sought())
        .isEqualTo(Sought.of("sigur: rós", "", "", ""));
    assertThat(Fields.read("", FIELD).sought()).isEqualTo(Sought.of("", "", "", ""));
  }

  @Test
  void ofAFieldThatIsGivenTwiceTheLastCounts() {
    assertThat(Fields.read("artist:one artist:two", FIELD).get("artist")).contains("two");
  }
}
