package fm.seda.providers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "1999-05-01, 1999",
    "1999-05, 1999",
    "1999, 1999",
    "0000-00-00,",
    "99,",
    "19990501,",
    "'',",
    ","
  })
  void readsYears(@Nullable String date, @Nullable Integer year) {
    assertThat(ReleaseYear.of(date)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example.org/x?offset=50&limit=50, 50",
    "/x?limit=50&offset=100, 100",
    "/x?offset=50#offset=7, 50",
    "/x?offset=,",
    "/x?my-offset=5,",
    "/x,",
    "'',",
    ",",
  })
  void readsAParameterOfAnAddress(@Nullable String address, @Nullable String value) {
    assertThat(LinkedPage.parameter(address, "offset")).isEqualTo(value);
  }

  @Test
  void pagesLeadForwardOnly() {
    assertThat(LinkedPage.behind("/x?offset=50", "offset", "")).isEqualTo("50");
    assertThat(LinkedPage.behind("/x?offset=50", "offset", "50")).isNull();
    assertThat(LinkedPage.behind("/x?offset=0", "offset", "50")).isNull();
    assertThat(LinkedPage.behind("/x?offset=many", "offset", "50")).isNull();
  }

  @Test
  void aCursorIsReadAsItWasWritten() {
    var second = Cursor.read(null).then("a:b", 10).orElseThrow();

    assertThat(Cursor.read(second)).isEqualTo(new Cursor(1, "a:b"));
    assertThat(Cursor.read(second).then("a:b", 10)).isEmpty();
    assertThat(Cursor.read(second).then("c", 2)).isEmpty();
    assertThat(Cursor.read(second).then(null, 10)).isEmpty();
  }
}
