package fm.seda.mocks.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final Conversation demo = new Listeners().as("demo");

  @Test
  void aPartialPageHoldsLessThanItPromises() {
    var page = demo.spoilt(Fault.PARTIAL).get("/v1/me/tracks?limit=30").json();

    assertThat(page.path("items")).hasSize(20);
    assertThat(page.path("items").get(19).isNull()).isTrue();
    assertThat(page.path("total").asInt()).isEqualTo(180);
    assertThat(page.path("next").isTextual()).isTrue();
  }

  @Test
  void whatWasDeletedIsGone() {
    var gone = demo.spoilt(Fault.DELETED);
    var track = demo.get("/v1/me/top/tracks").json().at("/items/0/id").asText();
    var playlist = demo.get("/v1/me/playlists").json().at("/items/1/id").asText();

    assertThat(gone.get("/v1/tracks/" + track).status()).isEqualTo(404);
    assertThat(gone.get("/v1/tracks?ids=" + track).json().at("/tracks/0").isNull()).isTrue();
    var items = "/v1/playlists/" + playlist + "/tracks";
    assertThat(demo.get(items).json().path("items")).noneMatch(it -> it.path("track").isNull());
    assertThat(gone.get(items).json().path("items"))
        .anyMatch(it -> it.path("track").isNull())
        .anyMatch(it -> it.path("track").isObject());
  }
}
