package fm.seda.linkcallback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueueOutageIT {

  @Test
  void anAccountIsLinkedAndReadLater() {
    try (var api = new LinkApi()) {
      api.queues.goDown();

      assertThat(api.link("ada", "spotify").header("Location")).endsWith("&linked=spotify");

      assertThat(api.send("ada", "POST", "/v1/links/spotify/sync", null).status())
          .as("that nobody was told is no reason to wait")
          .isEqualTo(503);
      assertThat(api.ask("select provider from linked_accounts where sync_requested_at is null"))
          .containsExactly("spotify");
    }
  }
}
