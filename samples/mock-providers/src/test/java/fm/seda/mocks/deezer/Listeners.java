package fm.seda.mocks.deezer;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.catalogue.Libraries;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.App;
import java.time.Instant;

/** People who let a program into their accounts, and what is said to those who do not. */
final class Listeners {

  static final Music MUSIC = Music.of(2026);

  private final Deezer deezer;

  Listeners() {
    this(deezer());
  }

  Listeners(Deezer deezer) {
    this.deezer = deezer;
  }

  static Deezer deezer() {
    return new Deezer(MUSIC, () -> Instant.parse("2026-06-01T12:00:00Z"), 1);
  }

  /** Somebody without a token. */
  Conversation anybody() {
    return new Conversation(deezer);
  }

  /** The same path, asked for the demo's account. */
  String mine(String path) {
    return mine(path, Libraries.DEMO);
  }

  /** The same for this account: at Deezer the token is in the address. */
  String mine(String path, String account) {
    var token = deezer.authority().given(App.usual("deezer"), account, Consent.PERMS).access();
    return path + (path.contains("?") ? "&" : "?") + "access_token=" + token;
  }

  static void refused(Conversation.Told told, int code, String type) {
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.json().at("/error/code").asInt()).isEqualTo(code);
    assertThat(told.json().at("/error/type").asText()).isEqualTo(type);
    assertThat(told.json().at("/error/message").asText()).isNotEmpty();
  }
}
