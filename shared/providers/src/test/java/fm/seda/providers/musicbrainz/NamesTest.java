package fm.seda.providers.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Björk|Bjork",
        "Sigur Rós|SIGUR ROS",
        "Jay-Z|JAY Z",
        "Simon & Garfunkel|Simon and Garfunkel",
        "One Dance (feat. Wizkid)|One Dance",
        "One Dance ft. Wizkid|One Dance",
        "Don’t Stop|Don't Stop",
        "椎名林檎|椎名林檎",
        "!!!|!!!",
        "Feat|feat",
      })
  void theseAreAlike(String one, String other) {
    assertThat(Names.areAlike(one, other)).isTrue();
    assertThat(Names.areAlike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Creep|Creep (Live)",
        "Teardrop|Teardrops",
        "!!!|???",
        "椎名林檎|東京事変",
        "Song 1|Song 2",
        "``|Song",
      },
      quoteCharacter = '`')
  void theseAreNot(String one, String other) {
    assertThat(Names.areAlike(one, other)).isFalse();
    assertThat(Names.areAlike(other, one)).isFalse();
  }
}
