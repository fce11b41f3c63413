package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
  @Test
  void readsTheSpellingOfJdbc() {
    var url = DatabaseUrl.parse("jdbc:postgresql://db:6000/app?user=me&password=a%26b&ssl=true");

    assertThat(url).isEqualTo(new DatabaseUrl("db", 6000, "app", "me", "a&b", "?ssl=true"));
    assertThat(url.jdbcUrl("other")).isEqualTo("jdbc:postgresql://db:6000/other?ssl=true");
  }

  @Test
  void readsTheSpellingOfEverybodyElse() {
    assertThat(DatabaseUrl.parse("postgres://me:p%40ss+1@localhost"))
        .isEqualTo(new DatabaseUrl("localhost", 5432, "postgres", "me", "p@ss+1", ""));
  }

  @Test
  void hidesThePassword_whenPrintedOrRefused() {
    assertThat(DatabaseUrl.parse("postgres://me:secret@db/app")).hasToString("me@db:5432/app");
    assertThatThrownBy(() -> DatabaseUrl.parse("mysql://me:secret@db/app"))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageContaining("SEDA_DATABASE_URL")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> DatabaseUrl.parse("postgres://me:secret with blank@db/app"))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageNotContaining("secret");
  }
}
