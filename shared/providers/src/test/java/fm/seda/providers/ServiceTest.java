package fm.seda.providers;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import fm.seda.providers.service.Usage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceTest {

  private static final Secret TOKEN = new Secret("not-to-be-seen");
  private static final Question QUESTION = Question.of("/thing");

  private PretendApi api;
  private Service service;

  @BeforeEach
  void start() {
    api = new PretendApi();
    service = Services.of(api.address(), Dialect.PLAIN);
    api.at("/thing", "{\"name\": \"a thing\"}");
  }

  @AfterEach
  void stop() {
    service.close();
    api.close();
  }

  @Test
  void isAskedBelowTheWholeOfItsAddress() {
    api.at("/proxy/thing", "{}");

    Services.of(api.address().resolve("/proxy/"), Dialect.PLAIN).ask(QUESTION);

    assertThat(api.asked().getLast().path()).isEqualTo("/proxy/thing");
  }

  @Test
  void keepsParametersWhole() {
    service.ask(QUESTION.with("q", "a&b=c d+é🎵#"));

    assertThat(api.asked().getFirst().query()).isEqualTo(Map.of("q", "a&b=c d+é🎵#"));
  }

  @Test
  void postsForms() {
    service.ask(QUESTION.posting(Map.of("grant_type", "client_credentials", "odd", "a&b")));

    assertThat(api.asked().getFirst().body()).isEqualTo("grant_type=client_credentials&odd=a%26b");
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(service.ask(Question.of("/nothing"))).isEmpty();
  }

  @Test
  void aRefusalSaysWhatToDo() {
    for (var status : List.of(400, 401, 403, 418)) {
      api.next(status(status, "{\"error\": {\"message\": \"no, thank you\"}}"));

      assertThatThrownBy(() -> service.ask(QUESTION.by(TOKEN)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("The Provider", "no, thank you", "check")
          .hasMessageNotContaining(TOKEN.reveal());
    }
  }

  @Test
  void onlyAPersonsTokenCanBeRevoked() {
    var revoked = status(401, "{\"error\": {\"message\": \"revoked\"}}");
    api.next(revoked, revoked);

    assertThatThrownBy(() -> service.ask(QUESTION.by(TOKEN))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> service.ask(QUESTION.personally(TOKEN)))
        .isInstanceOf(GrantRevoked.class);
  }

  @Test
  void whatIsExpiredOrRevokedMayBeRenewed() {
    api.next(status(401, "{\"error\": {\"message\": \"Token expired or revoked\"}}"));

    assertThatThrownBy(() -> service.ask(QUESTION.personally(TOKEN)))
        .isInstanceOf(TokenExpired.class);
  }

  @Test
  void showsNobodysToken() {
    var question = QUESTION.personally(TOKEN).key("access_token", TOKEN);

    assertThat(question.toString()).doesNotContain(TOKEN.reveal());
    assertThat(question.publicly()).isEqualTo("/thing");
  }

  @Test
  void whatIsNoTokenIsNotSentNorShown() {
    var odd = new Secret("not-to-be-seen\r\nX-Header: 1");

    assertThatThrownBy(() -> service.ask(QUESTION.personally(odd)))
        .isInstanceOf(GrantRevoked.class)
        .hasNoCause()
        .hasMessageNotContaining("not-to-be-seen");
    assertThatThrownBy(() -> service.ask(QUESTION.by(odd)))
        .isInstanceOf(Refused.class)
        .hasNoCause()
        .hasMessageNotContaining("not-to-be-seen");
    assertThat(api.asked()).isEmpty();
  }

  @Test
  void aLongComplaintIsCutShort() {
    api.next(status(403, "{\"error\": {\"message\": \"%s\"}}".formatted("no".repeat(9_999))));

    assertThatThrownBy(() -> service.ask(QUESTION))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.complaint()).hasSize(201));
  }

  @Test
  void isStillAskedWhileAThirdFails() {
    var number = new AtomicInteger();
    api.at("/thing", _ -> number.getAndIncrement() % 3 == 0 ? status(500, "") : ok("{}"));

    for (int i = 0; i < 60; i++) {
      assertThat(service.ask(QUESTION)).isPresent();
    }
    assertThat(service.usage()).isEqualTo(new Usage(90, 30, 0));
  }

  @Test
  void isLeftAloneWhileAllFail() {
    api.at("/thing", _ -> status(500, ""));
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> service.ask(QUESTION)).isInstanceOf(NotNow.class);
    }
    var asked = api.asked().size();

    assertThatThrownBy(() -> service.ask(QUESTION)).hasMessageContaining("left alone");

    assertThat(api.asked()).hasSize(asked);
  }

  @Test
  void isNotAskedFasterThanItMayBe() {
    var slow = Services.of(api.address(), Dialect.PLAIN, (tokens, most) -> false);

    assertThatThrownBy(() -> slow.ask(QUESTION))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("as fast as it may be");
    assertThat(api.asked()).isEmpty();
  }

  @Test
  void isNotToBeHadWhereNobodyListens() {
    api.close();

    assertThatThrownBy(() -> service.ask(QUESTION)).isInstanceOf(NotNow.class);
  }
}
