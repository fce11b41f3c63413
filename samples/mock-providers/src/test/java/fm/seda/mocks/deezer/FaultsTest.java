package fm.seda.mocks.deezer;

import static fm.seda.mocks.deezer.Listeners.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final Listeners listeners = new Listeners();
  private final Conversation anybody = listeners.anybody();

  @Test
  void aPartialPageHoldsLessThanItPromises() {
    var page = anybody.spoilt(Fault.PARTIAL).get(listeners.mine("/user/me/tracks?limit=30")).json();

    assertThat(page.path("data")).hasSize(20);
    assertThat(page.path("total").asInt()).isEqualTo(180);
    assertThat(page.has("next")).isTrue();
  }

  @Test
  void whatWasDeletedIsGone() {
    var gone = anybody.spoilt(Fault.DELETED);
    var track = anybody.get("/search?q=the").json().at("/data/0/id").asText();

    refused(gone.get("/track/" + track), 800, "DataException");
    var playlist =
        anybody.walk(listeners.mine("/user/me/playlists"), "/data").get(1).path("id").asText();
    var tracks = gone.get(listeners.mine("/playlist/" + playlist + "/tracks?limit=100")).json();
    assertThat(tracks.path("data"))
        .anyMatch(it -> it.path("readable").asBoolean())
        .anyMatch(it -> !it.path("readable").asBoolean());
  }
}
