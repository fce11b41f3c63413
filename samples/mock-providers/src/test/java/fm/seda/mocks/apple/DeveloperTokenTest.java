package fm.seda.mocks.apple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeveloperTokenTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Developer DEVELOPER = new Developer();

  private static boolean isGood(String token) {
    return DeveloperToken.isGood(token, NOW, Optional.of(DEVELOPER.publicKey()));
  }

  @Test
  void isGoodForHalfAYear() {
    assertThat(isGood(DEVELOPER.token(NOW, NOW.plus(DAY)))).isTrue();
    assertThat(isGood(DEVELOPER.token(NOW, NOW.plusSeconds(15_777_000)))).isTrue();
    assertThat(isGood(DEVELOPER.token(NOW, NOW.plusSeconds(15_777_001)))).isFalse();
    assertThat(isGood(DEVELOPER.token(NOW.minus(DAY), NOW))).isFalse();
    assertThat(isGood(DEVELOPER.token(NOW.plus(DAY), NOW.plus(DAY).plus(DAY)))).isFalse();
  }

  @Test
  void isSignedWithTheKeyOfTheDeveloper() {
    var others = new Developer().token(NOW, NOW.plus(DAY));
    assertThat(isGood(others)).isFalse();
    assertThat(DeveloperToken.isGood(others, NOW, Optional.empty())).isTrue();

    var own = DEVELOPER.token(NOW, NOW.plus(DAY));
    var claims = DEVELOPER.token(NOW, NOW.plus(DAY).plus(DAY)).split("\\.")[1];
    var parts = own.split("\\.");
    assertThat(isGood(parts[0] + "." + claims + "." + parts[2])).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"alg\":\"none\",\"kid\":\"K\"} | {\"iss\":\"T\",\"iat\":1780315200,\"exp\":1780315900}",
        "{\"alg\":\"ES256\"} | {\"iss\":\"T\",\"iat\":1780315200,\"exp\":1780315900}",
        "{\"alg\":\"ES256\",\"kid\":\"K\"} | {\"iat\":1780315200,\"exp\":1780315900}",
        "{\"alg\":\"ES256\",\"kid\":\"K\"} | {\"iss\":\"T\",\"exp\":1780315900}",
        "{\"alg\":\"ES256\",\"kid\":\"K\"} | {\"iss\":\"T\",\"iat\":1780315200}",
        "[] | {\"iss\":\"T\",\"iat\":1780315200,\"exp\":1780315900}",
        "nonsense | nonsense"
      })
  void saysWhatItMust(String header, String claims) {
    assertThat(isGood(DEVELOPER.token(header, claims))).isFalse();
    assertThat(
            isGood(
                DEVELOPER.token(
                    "{\"alg\":\"ES256\",\"kid\":\"K\"}",
                    "{\"iss\":\"T\",\"iat\":1780315200,\"exp\":1780315900}")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a.b.c", "...", "🎧.🎧.🎧"})
  void nonsenseIsNone(String token) {
    assertThat(isGood(token)).isFalse();
  }

  @Test
  void aKeyIsReadFromPem() {
    assertThat(DeveloperToken.key(DEVELOPER.pem())).isEqualTo(DEVELOPER.publicKey());
    assertThatThrownBy(
            () -> DeveloperToken.key("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PEM");
    assertThatThrownBy(() -> DeveloperToken.key("🎧")).isInstanceOf(IllegalArgumentException.class);
  }
}
