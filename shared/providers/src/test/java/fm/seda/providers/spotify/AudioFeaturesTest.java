package fm.seda.providers.spotify;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static fm.seda.providers.spotify.Documents.ID;
import static fm.seda.providers.spotify.Documents.track;
import static fm.seda.providers.spotify.PretendSpotify.FEATURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How tracks sound, for apps that may know. */
class AudioFeaturesTest {

  private final PretendSpotify spotify = new PretendSpotify();

  @AfterEach
  void stop() {
    spotify.close();
  }

  private Told told() {
    var told = spotify.catalogue.track(ID, null);
    return new Told(told.found().map(FoundTrack::features).orElse(Map.of()), told.shortcomings());
  }

  private record Told(Map<String, Double> features, List<String> shortcomings) {}

  @Test
  void saysHowATrackSounds() {
    spotify.api.at(
        FEATURES,
        """
        {"audio_features": [{"id": "%s", "energy": 0.8, "valence": 0.2, "tempo": 127.5,
          "loudness": -7.1, "danceability": 0.6, "key": 4, "mode": 1, "liveness": null}]}\
        """
            .formatted(ID));

    assertThat(told())
        .isEqualTo(
            new Told(
                Map.of(
                    "energy", 0.8,
                    "valence", 0.2,
                    "tempo", 127.5,
                    "loudness", -7.1,
                    "danceability", 0.6),
                List.of()));
  }

  @Test
  void asksForADayNoMoreHowTracksSoundIfItMayNotKnow() {
    spotify.api.at(FEATURES, _ -> status(403, "{\"error\": {\"status\": 403, \"message\": \"\"}}"));
    var notGranted = new Told(Map.of(), List.of("audio features are not available to this app"));

    assertThat(told()).isEqualTo(notGranted);
    assertThat(told()).isEqualTo(notGranted);
    assertThat(featuresAsked()).isOne();

    spotify.now = spotify.now.plus(Duration.ofDays(1)).plusSeconds(1);
    assertThat(told()).isEqualTo(notGranted);
    assertThat(featuresAsked()).isEqualTo(2);
  }

  private long featuresAsked() {
    return spotify.api.asked().stream().filter(it -> it.path().equals(FEATURES)).count();
  }

  @Test
  void aTokenThatIsNotAcceptedSaysNothingOfWhatTheAppMayKnow() {
    spotify.api.next(ok(track("A Track", ID, 50)), status(401, ""));
    assertThatThrownBy(this::told).isInstanceOf(Refused.class);

    assertThat(told().shortcomings()).isEmpty();
  }

  @Test
  void tellsOfATrackWithoutItsSoundWhileThatFails() {
    spotify.api.at(FEATURES, _ -> status(500, ""));

    assertThat(told())
        .isEqualTo(new Told(Map.of(), List.of("audio features are not available at present")));
  }
}
