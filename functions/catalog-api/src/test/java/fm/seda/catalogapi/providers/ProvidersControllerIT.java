package fm.seda.catalogapi.providers;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.catalogapi.CatalogFunction;
import fm.seda.platform.testing.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, and whom. */
class ProvidersControllerIT {

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spotify/import", "spotify/search", "musicbrainz/enrich"})
  void areForBackendsOnly(String path) {
    var call = Call.post("/v1/providers/" + path, "{}");

    assertThat(world.catalogue.send(call).status()).isEqualTo(401);
    assertThat(world.catalogue.send(call.key(CatalogFunction.OTHER_KEY)).status()).isEqualTo(403);
    assertThat(world.catalogue.send(Call.get("/v1/providers/status")).status()).isEqualTo(401);
  }

  @Test
  void thereIsNoCatalogueOfOthers() {
    assertThat(world.search("napster", "{\"query\":\"x\"}").status()).isEqualTo(404);
    assertThat(world.search("musicbrainz", "{\"query\":\"x\"}").status()).isEqualTo(404);
  }
}
