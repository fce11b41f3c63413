package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void readsWhatADebianServerSays() {
    assertThat(Version.in("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"))
        .contains(new Version(15, 18, 0));
  }

  @Test
  void readsAServerThatIsNotReleasedYet() {
    assertThat(Version.in("postgres (PostgreSQL) 19beta1")).contains(new Version(19, 0, 0));
  }

  @Test
  void readsTheControlFileOfAnExtension() {
    assertThat(Version.in("default_version = '0.8.0'")).contains(new Version(0, 8, 0));
  }

  @Test
  void findsNoneWhereThereIsNoNumber() {
    assertThat(Version.in("command not found")).isEmpty();
  }

  @Test
  void comparesNumbersNotLetters() {
    assertThat(new Version(0, 8, 0).isAtLeast(new Version(0, 8, 0))).isTrue();
    assertThat(new Version(0, 10, 0).isAtLeast(new Version(0, 8, 1))).isTrue();
    assertThat(new Version(9, 6, 0).isAtLeast(Version.OLDEST_SERVER)).isFalse();
  }

  @Test
  void readsAsTheServerWritesIt() {
    assertThat(new Version(15, 18, 0)).hasToString("15.18");
    assertThat(new Version(0, 8, 0)).hasToString("0.8.0");
  }
}
