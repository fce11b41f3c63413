package fm.seda.catalogapi.providers;

import static fm.seda.catalogapi.providers.Documents.deezerTrack;
import static fm.seda.catalogapi.providers.World.tracks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What providers said and how they behaved is remembered. */
class MemoryIT {

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void whatIsKnownIsNotAskedForAgain() {
    world.providers.at("/deezer/search", "{\"data\":[" + deezerTrack(5, "Ferry") + "]}");
    var search = "{\"query\":\"ferry\"}";

    world.search("deezer", search);
    world.search("deezer", search);

    assertThat(world.providers.questions()).hasSize(1);
    assertThat(world.status("deezer").get("cache"))
        .isEqualTo(Map.of("entries", 1, "hits", 1, "misses", 1, "stale", 0));
    assertThat(world.status("deezer").get("usage"))
        .isEqualTo(Map.of("calls", 1, "failures", 0, "limited", 0));
  }

  @Test
  void whatWasKnownServesWhileTheProviderIsDownAndSaysSo() {
    world.restart(Map.of("seda.catalogue.good", "1ms"));
    world.providers.hasTrack(1, "Ferry at Dawn");
    world.bring(1);
    world.providers.breaks(503);

    var known = world.bring(1);
    var unknown = world.bring(2);

    assertThat(known.status()).isEqualTo(200);
    assertThat(known.json()).containsEntry("stale", true);
    assertThat(tracks(known)).hasSize(1);
    assertThat(unknown.status()).isEqualTo(503);
    assertThat(unknown.header("Retry-After")).isNotNull();
    assertThat(unknown.body()).contains("catalogue of Spotify");
  }

  @Test
  void saysWhoIsLeftAlone() {
    assertThat(world.status("deezer")).containsEntry("availability", "available");
    world.providers.breaks(503);
    for (int n = 0; n < 6; n++) {
      world.search("deezer", "{\"query\":\"ferry %d\"}".formatted(n));
    }

    assertThat(world.status("deezer"))
        .containsEntry("availability", "left_alone")
        .doesNotContainEntry("left_alone_until", null);
    assertThat(world.status().body()).doesNotContain("an-apps-secret");
  }
}
