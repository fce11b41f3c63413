package fm.seda.catalogapi.providers;

import static fm.seda.domain.linking.MusicProvider.DEEZER;
import static fm.seda.domain.linking.MusicProvider.SPOTIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.catalogapi.providers.ImportRequest.Given;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedReaderTest {

  private static final String ID = "4uLU6hMCjMI75M1A2tKUQC";

  @ParameterizedTest
  @CsvSource({
    "url, https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC?si=1, , track",
    "url, https://open.spotify.com/intl-de/album/4uLU6hMCjMI75M1A2tKUQC, , album",
    "url, https://open.spotify.com/artist/4uLU6hMCjMI75M1A2tKUQC, artist, artist",
    "uri, spotify:playlist:4uLU6hMCjMI75M1A2tKUQC, , playlist",
    "id, 4uLU6hMCjMI75M1A2tKUQC, , track",
    "id, ' 4uLU6hMCjMI75M1A2tKUQC ', album, album",
    "id, 4uLU6hMCjMI75M1A2tKUQC, playlist, playlist"
  })
  void knowsWhatIsMeantAtSpotify(String type, String value, @Nullable String kind, String sort) {
    var wanted = read(SPOTIFY, type, value, kind);

    assertThat(wanted.sort().wireName()).isEqualTo(sort);
    assertThat(wanted.id()).isEqualTo(ID);
  }

  @ParameterizedTest
  @CsvSource({
    "url, https://www.deezer.com/track/3135556, , track",
    "url, https://www.deezer.com/de/album/3135556?utm=x, , album",
    "url, http://deezer.com/en-gb/playlist/3135556#top, , playlist",
    "uri, deezer://www.deezer.com/artist/3135556, , artist",
    "uri, deezer://track/3135556, track, track",
    "id, 3135556, , track",
    "id, 3135556, artist, artist"
  })
  void knowsWhatIsMeantAtDeezer(String type, String value, @Nullable String kind, String sort) {
    var wanted = read(DEEZER, type, value, kind);

    assertThat(wanted.sort().wireName()).isEqualTo(sort);
    assertThat(wanted.id()).isEqualTo("3135556");
  }

  @ParameterizedTest
  @CsvSource({
    "SPOTIFY, link, 4uLU6hMCjMI75M1A2tKUQC, , source.type",
    "SPOTIFY, URL, https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, , source.type",
    "SPOTIFY, url, 4uLU6hMCjMI75M1A2tKUQC, , source.value",
    "SPOTIFY, uri, https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, , source.value",
    "SPOTIFY, id, spotify:track:4uLU6hMCjMI75M1A2tKUQC, , source.value",
    "SPOTIFY, id, 4uLU6hMCjMI75M1A2tKUQ, , source.value",
    "SPOTIFY, id, ' ', , source.value",
    "SPOTIFY, id, 4uLU6hMCjMI75M1A2tKUQC, episode, source.kind",
    "SPOTIFY, uri, spotify:track:4uLU6hMCjMI75M1A2tKUQC, album, source.kind",
    "SPOTIFY, uri, spotify:episode:4uLU6hMCjMI75M1A2tKUQC, , source.value",
    "SPOTIFY, url, https://spotify.link/abc, , source.value",
    "SPOTIFY, url, https://evil.example/track/4uLU6hMCjMI75M1A2tKUQC, , source.value",
    "SPOTIFY, url, https://www.deezer.com/track/3135556, , source.value",
    "DEEZER, id, 0, , source.value",
    "DEEZER, id, 3135556a, , source.value",
    "DEEZER, id, 99999999999999999999, , source.value",
    "DEEZER, url, https://link.deezer.com/s/abc, , source.value",
    "DEEZER, url, https://evil.example/www.deezer.com/track/3135556, , source.value",
    "DEEZER, url, https://track/3135556, , source.value",
    "DEEZER, url, https://www.deezer.com/show/3135556, , source.value",
    "DEEZER, uri, spotify:track:4uLU6hMCjMI75M1A2tKUQC, , source.value"
  })
  void refusesWhatIsNoneOfIt(
      MusicProvider provider, String type, String value, @Nullable String kind, String parameter) {
    assertThatThrownBy(() -> read(provider, type, value, kind))
        .isInstanceOfSatisfying(
            InvalidInput.class, it -> assertThat(it.parameter()).isEqualTo(parameter));
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> read(DEEZER, "url", "https://deezer.com/" + "x".repeat(2_000), null))
        .isInstanceOf(InvalidInput.class);
  }

  private static Wanted read(
      MusicProvider provider, String type, String value, @Nullable String kind) {
    return WantedReader.read(provider, new Given(type, value, kind));
  }
}
