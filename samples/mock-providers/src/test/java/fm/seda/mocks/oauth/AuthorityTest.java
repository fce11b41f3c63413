package fm.seda.mocks.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AuthorityTest {

  private static final String BACK = "http://localhost:8080/callback";
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final Optional<String> NONE = Optional.empty();

  private Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final Authority authority =
      new Authority(
          "spotify", new Manners("AQ", "BQ", "RQ", 40, Duration.ofHours(1)), () -> now, 1);
  private final App app = App.usual("spotify");
  private final Apps.Caller server = new Apps.Caller(app, true);
  private final Apps.Caller device = new Apps.Caller(app, false);

  @Test
  void aCodeBecomesTokensForWhatWasConsentedTo() {
    var tokens = authority.exchange(server, code(plain()), BACK, NONE);

    var grant = authority.access(tokens.access());
    assertThat(grant.account()).contains("mira");
    assertThat(grant.scopes()).containsExactly("user-top-read");
    assertThat(tokens.life()).isEqualTo(Duration.ofHours(1));
    assertThat(tokens.refresh()).isPresent();
  }

  @Test
  void aCodeThatComesTwiceTakesBackWhatItGave() {
    var code = code(plain());
    var tokens = authority.exchange(server, code, BACK, NONE);

    objects(() -> authority.exchange(server, code, BACK, NONE), Objection.BAD_CODE);

    objects(() -> authority.access(tokens.access()), Objection.REVOKED);
    objects(() -> authority.refresh(server, tokens.refresh().orElseThrow()), Objection.REVOKED);
  }

  @Test
  void ofManyWhoBringTheSameCodeAtOnceOneGetsTokensAndThoseAreTakenBack() throws Exception {
    var code = code(plain());
    Callable<Optional<Tokens>> exchange =
        () -> {
          try {
            return Optional.of(authority.exchange(server, code, BACK, NONE));
          } catch (Objected late) {
            return Optional.empty();
          }
        };
    List<Tokens> given;
    try (var threads = Executors.newFixedThreadPool(8)) {
      given =
          threads.invokeAll(Stream.generate(() -> exchange).limit(50).toList()).stream()
              .map(Future::resultNow)
              .flatMap(Optional::stream)
              .collect(Collectors.toList());
    }

    assertThat(given).hasSize(1);
    objects(() -> authority.access(given.getFirst().access()), Objection.REVOKED);
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    var code = code(plain());
    var later = code(plain());

    now = now.plus(Duration.ofMinutes(10)).minusMillis(1);
    authority.exchange(server, code, BACK, NONE);
    now = now.plusMillis(1);
    objects(() -> authority.exchange(server, later, BACK, NONE), Objection.BAD_CODE);
  }

  @Test
  void aCodeIsBoundToWhoAskedAndWhereItCame() {
    var other = new Apps.Caller(new App("other", "secret", Set.of()), true);

    objects(() -> authority.exchange(server, "AQnothing", BACK, NONE), Objection.BAD_CODE);
    objects(() -> authority.exchange(other, code(plain()), BACK, NONE), Objection.BAD_CODE);
    objects(
        () -> authority.exchange(server, code(plain()), BACK + "/", NONE), Objection.BAD_REDIRECT);
  }

  @Test
  void aChallengeMustBeAnswered() {
    var wish = challenged();

    objects(() -> authority.exchange(device, code(wish), BACK, NONE), Objection.NO_VERIFIER);
    objects(
        () -> authority.exchange(device, code(wish), BACK, Optional.of(VERIFIER + "x")),
        Objection.WRONG_VERIFIER);
    objects(
        () -> authority.exchange(server, code(wish), BACK, Optional.of("short")),
        Objection.WRONG_VERIFIER);
    assertThat(authority.exchange(device, code(wish), BACK, Optional.of(VERIFIER)).access())
        .startsWith("BQ");
  }

  @Test
  void whoHasNeitherSecretNorChallengeProvesNothing() {
    objects(() -> authority.exchange(device, code(plain()), BACK, NONE), Objection.NO_SECRET);
    objects(
        () -> authority.exchange(server, code(plain()), BACK, Optional.of(VERIFIER)),
        Objection.WRONG_VERIFIER);
    objects(() -> authority.alone(device), Objection.NO_SECRET);
  }

  @Test
  void anAccessTokenEndsAndIsRefreshed() {
    var tokens = authority.exchange(server, code(plain()), BACK, NONE);

    now = now.plus(Duration.ofHours(1));
    objects(() -> authority.access(tokens.access()), Objection.EXPIRED);

    var fresh = authority.refresh(server, tokens.refresh().orElseThrow());
    assertThat(fresh.refresh()).isEmpty();
    assertThat(authority.access(fresh.access()).account()).contains("mira");
    assertThat(authority.refresh(server, tokens.refresh().orElseThrow()).access())
        .isNotEqualTo(fresh.access());
  }

  @Test
  void refreshTokensOfDevicesAreUsedOnce() {
    var tokens = authority.exchange(device, code(challenged()), BACK, Optional.of(VERIFIER));
    var first = tokens.refresh().orElseThrow();

    var second = authority.refresh(device, first).refresh().orElseThrow();

    objects(() -> authority.refresh(device, first), Objection.BAD_REFRESH_TOKEN);
    assertThat(authority.refresh(device, second).refresh()).isPresent();
  }

  @Test
  void aRefreshTokenIsBoundToWhoGotIt() {
    var token = authority.exchange(server, code(plain()), BACK, NONE).refresh().orElseThrow();
    var other = new Apps.Caller(new App("other", "secret", Set.of()), true);

    objects(() -> authority.refresh(other, token), Objection.BAD_REFRESH_TOKEN);
    objects(() -> authority.refresh(server, "RQnothing"), Objection.BAD_REFRESH_TOKEN);
  }

  @Test
  void oneAccountCanBeRevokedAndTheOthersStay() {
    var mira = authority.given(app, "mira", Set.of());
    var demo = authority.given(app, "demo", Set.of());

    assertThat(authority.revoke(Optional.of("mira"))).isEqualTo(1);

    objects(() -> authority.access(mira.access()), Objection.REVOKED);
    assertThat(authority.access(demo.access()).account()).contains("demo");
    assertThat(authority.revoke(Optional.empty())).isEqualTo(1);
    objects(() -> authority.access(demo.access()), Objection.REVOKED);
  }

  @Test
  void allTokensCanEndAtOnce() {
    var tokens = authority.given(app, "mira", Set.of());

    assertThat(authority.expire()).isEqualTo(1);

    objects(() -> authority.access(tokens.access()), Objection.EXPIRED);
    var fresh = authority.refresh(server, tokens.refresh().orElseThrow());
    assertThat(authority.access(fresh.access()).account()).contains("mira");
  }

  @Test
  void tokensCanBeMadeToEndSooner() {
    authority.live(Duration.ofSeconds(5));
    var tokens = authority.given(app, "mira", Set.of());

    assertThat(tokens.life()).isEqualTo(Duration.ofSeconds(5));
    now = now.plusSeconds(5);
    objects(() -> authority.access(tokens.access()), Objection.EXPIRED);
  }

  @Test
  void aTokenTakesItsGrantWithIt() {
    var tokens = authority.given(app, "mira", Set.of());

    assertThat(authority.revokeToken(tokens.refresh().orElseThrow())).isTrue();
    assertThat(authority.revokeToken(tokens.access())).isFalse();
    objects(() -> authority.access(tokens.access()), Objection.REVOKED);
    objects(() -> authority.access("BQnothing"), Objection.UNKNOWN_TOKEN);
  }

  @Test
  void secretsAndTokensAreNotShown() {
    var tokens = authority.given(app, "mira", Set.of());

    assertThat(tokens.toString()).doesNotContain(tokens.access());
    assertThat(app.toString()).doesNotContain(app.secret());
  }

  private String code(Wish wish) {
    return authority.consent(wish, "mira");
  }

  private Wish plain() {
    return wish(Optional.empty());
  }

  private Wish challenged() {
    return wish(Optional.of(Challenge.of(VERIFIER)));
  }

  private Wish wish(Optional<Challenge> challenge) {
    return new Wish(app, BACK, Optional.of("s"), Set.of("user-top-read"), challenge, true);
  }

  private static void objects(ThrowingCallable act, Objection why) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Objected.class, objected -> assertThat(objected.why()).isEqualTo(why));
  }
}
