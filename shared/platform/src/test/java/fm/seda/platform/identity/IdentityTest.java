package fm.seda.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.sample.KnownKeys;
import fm.seda.platform.sample.KnownPeople;
import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentityTest {

  private static final String PROOF = "gateway-proof-0123456789";

  private static LambdaHttp function;

  @BeforeAll
  static void start() {
    function = LambdaHttp.with(Map.of("seda.auth.gateway-secret", PROOF, "seda.dev.user", "dev"));
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void aRouteThatDoesNotSayWhomItIsForIsForNobody() {
    var answer = function.send(Call.get("/sample/undeclared").header("X-User-Id", "alice"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("nobody may see this");
  }

  @Test
  void whoNamesNobodyIsAskedToSignIn() {
    var answer = function.send(Call.get("/sample/me"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"seda\"");
  }

  @Test
  void aProvenGatewayNamesAPerson() {
    assertThat(gateway("X-User-Id", PROOF).json()).containsEntry("userId", "alice");
    assertThat(gateway("X-TheCopy-UserId", PROOF).json()).containsEntry("userId", "alice");
  }

  @Test
  void anOfficeIsForAdministrators() {
    assertThat(office("admin").json()).containsEntry("userId", "admin");
    assertThat(office("alice").status()).isEqualTo(403);
    assertThat(office("alice").body()).contains("administrators");
    assertThat(function.send(Call.get("/sample/office")).status()).isEqualTo(401);
    assertThat(
            function
                .send(Call.get("/sample/office").header("X-Api-Key", KnownKeys.CATALOGUE.text()))
                .status())
        .isEqualTo(403);
  }

  @Test
  void anybodyElseWhoNamesAPersonIsRefused() {
    assertThat(gateway("X-User-Id", "guess").status()).isEqualTo(401);
    assertThat(function.send(Call.get("/sample/me").header("X-User-Id", "alice")).status())
        .isEqualTo(401);
    assertThat(gateway("X-User-Id", "").status()).isEqualTo(401);
  }

  @Test
  void withoutASecretNoGatewayIsBelieved() {
    try (var open = LambdaHttp.with(Map.of())) {
      var call = Call.get("/sample/me").header("X-User-Id", "a").header("X-Gateway-Secret", "");

      assertThat(open.send(call).status()).isEqualTo(401);
    }
  }

  @Test
  void aKeyOpensWhatItsScopesName() {
    assertThat(catalogue(KnownKeys.CATALOGUE.text()).json()).containsEntry("key", "parent");
    assertThat(catalogue(KnownKeys.OTHER.text()).status()).isEqualTo(403);
  }

  @Test
  void noOtherKeyOpensAnything() {
    assertThat(catalogue(KnownKeys.REVOKED.text()).status()).isEqualTo(401);
    assertThat(catalogue("seda_parent_0123456789abcdef0123456789ABCDEF").status()).isEqualTo(401);
    assertThat(catalogue("seda_nobody_0123456789abcdef0123456789ABCDEF").status()).isEqualTo(401);
    assertThat(catalogue("").status()).isEqualTo(401);
    assertThat(catalogue("secret").status()).isEqualTo(401);
  }

  @Test
  void peopleAndBackendsKeepToTheirRoutes() {
    var person = Call.get("/sample/catalogue").header("X-User-Id", "alice");
    var backend = Call.get("/sample/me").header("X-Api-Key", KnownKeys.CATALOGUE.text());

    assertThat(function.send(person.header("X-Gateway-Secret", PROOF)).status()).isEqualTo(403);
    assertThat(function.send(backend).status()).isEqualTo(403);
  }

  @Test
  void aRouteMayBeForBoth() {
    var person =
        Call.get("/sample/either").header("X-User-Id", "a").header("X-Gateway-Secret", PROOF);
    var backend = Call.get("/sample/either").header("X-Api-Key", KnownKeys.CATALOGUE.text());

    assertThat(function.send(person).json())
        .containsEntry("caller", "person:" + KnownPeople.idOf("a"));
    assertThat(function.send(backend).json()).containsEntry("caller", "backend:parent");
  }

  @Test
  void aCredentialThatDoesNotHoldIsNotMadeGoodByAnother() {
    var good = Call.get("/sample/either").header("X-Api-Key", KnownKeys.CATALOGUE.text());

    assertThat(function.send(good.bearer("x.y.z")).status()).isEqualTo(401);
    assertThat(function.send(good.header("Authorization", "Basic abc")).status()).isEqualTo(401);
    assertThat(function.send(good.header("X-User-Id", "alice")).status()).isEqualTo(401);
  }

  @Test
  void theDeveloperIsKnownOnlyWhereBothSwitchesSaySo() {
    var user = "seda.dev.user";
    var environment = "seda.environment";
    assertThat(statusOfNobody(Map.of(user, "dev", environment, "local"), "local")).isEqualTo(200);
    assertThat(statusOfNobody(Map.of(user, "dev", environment, "aws"), "local")).isEqualTo(401);
    assertThat(statusOfNobody(Map.of(user, "dev", environment, "local"), "test")).isEqualTo(401);
    assertThat(statusOfNobody(Map.of(environment, "local"), "local")).isEqualTo(401);
    assertThat(statusOfNobody(Map.of(user, "", environment, "local"), "local")).isEqualTo(401);
  }

  @Test
  void aPersonIsLookedUpOnce() {
    var people = function.context().getBean(KnownPeople.class);
    var call =
        Call.get("/sample/me").header("X-User-Id", "carol").header("X-Gateway-Secret", PROOF);
    function.send(call);
    var asked = people.asked();

    function.send(call);

    assertThat(people.asked()).isEqualTo(asked);
  }

  @Test
  void publicRoutesAskNobody() {
    assertThat(function.send(Call.get("/sample/list").bearer("x.y.z")).status()).isEqualTo(200);
  }

  private static int statusOfNobody(Map<String, Object> configuration, String environment) {
    try (var other = LambdaHttp.with(configuration, environment)) {
      return other.send(Call.get("/sample/me")).status();
    }
  }

  private static Answer gateway(String header, String proof) {
    return function.send(
        Call.get("/sample/me").header(header, "alice").header("X-Gateway-Secret", proof));
  }

  private static Answer office(String person) {
    return function.send(
        Call.get("/sample/office").header("X-User-Id", person).header("X-Gateway-Secret", PROOF));
  }

  private static Answer catalogue(String key) {
    return function.send(Call.get("/sample/catalogue").header("X-Api-Key", key));
  }
}
