package fm.seda.catalogapi.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a provider must know of us, and what is said where it does not. */
class CredentialsIT {

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void saysWhichSettingIsMissing() {
    world.restart(
        Map.of(
            "seda.catalogue.spotify.client-secret", "",
            "seda.catalogue.musicbrainz.contact", ""));
    world.providers.at("/deezer/search", "{\"data\":[]}");

    var search = world.search("spotify", "{\"query\":\"ferry\"}");

    assertThat(search.status()).isEqualTo(409);
    assertThat(search.body()).contains("seda.catalogue.spotify.client-secret");
    assertThat(world.search("deezer", "{\"query\":\"x\"}").status()).isEqualTo(200);
    assertThat(world.status("spotify"))
        .containsEntry("configured", false)
        .containsEntry("availability", "not_configured")
        .containsEntry("missing", "seda.catalogue.spotify.client-secret");
    assertThat(world.status("musicbrainz"))
        .containsEntry("missing", "seda.catalogue.musicbrainz.contact");
  }

  @Test
  void aTokenThatSomebodyElseRenewsWillDo() {
    world.restart(
        Map.of(
            "seda.catalogue.spotify.client-id", "",
            "seda.catalogue.spotify.bearer-token", "theirs"));
    world.providers.hasTrack(1, "Ferry at Dawn");

    assertThat(world.bring(1).status()).isEqualTo(200);
    assertThat(world.providers.targets()).noneMatch(it -> it.contains("/api/token"));
  }

  @Test
  void aRefusedAppIsToldWhatToCheck() {
    world.providers.breaks(401);

    var answer = world.bring(1);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("check the credentials").doesNotContain("an-apps-secret");
  }
}
