package fm.seda.providers.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.providers.spotify.SpotifyReference.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotifyReferenceTest {

  private static final String ID = "4uLU6hMCjMI75M1A2tKUQC";

  @ParameterizedTest
  @CsvSource({
    "4uLU6hMCjMI75M1A2tKUQC, TRACK",
    "' 4uLU6hMCjMI75M1A2tKUQC ', TRACK",
    "spotify:track:4uLU6hMCjMI75M1A2tKUQC, TRACK",
    "spotify:album:4uLU6hMCjMI75M1A2tKUQC, ALBUM",
    "spotify:artist:4uLU6hMCjMI75M1A2tKUQC, ARTIST",
    "spotify:playlist:4uLU6hMCjMI75M1A2tKUQC, PLAYLIST",
    "spotify:user:somebody:playlist:4uLU6hMCjMI75M1A2tKUQC, PLAYLIST",
    "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, TRACK",
    "http://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, TRACK",
    "HTTPS://OPEN.SPOTIFY.COM/track/4uLU6hMCjMI75M1A2tKUQC, TRACK",
    "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC?si=0123456789abcdef, TRACK",
    "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC/, TRACK",
    "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC#t=30, TRACK",
    "https://open.spotify.com/intl-de/album/4uLU6hMCjMI75M1A2tKUQC, ALBUM",
    "https://open.spotify.com/intl-pt-br/album/4uLU6hMCjMI75M1A2tKUQC?si=x&utm_source=y, ALBUM",
    "https://open.spotify.com/embed/playlist/4uLU6hMCjMI75M1A2tKUQC, PLAYLIST",
    "https://open.spotify.com/user/somebody/playlist/4uLU6hMCjMI75M1A2tKUQC, PLAYLIST",
    "https://open.spotify.com/artist/4uLU6hMCjMI75M1A2tKUQC, ARTIST",
  })
  void readsWhatPeopleCopy(String text, Type type) {
    assertThat(SpotifyReference.parse("url", text)).isEqualTo(new SpotifyReference(type, ID));
  }

  @Test
  void aBareIdIsWhatWasAskedFor() {
    assertThat(SpotifyReference.parse("id", ID, Type.ALBUM))
        .isEqualTo(new SpotifyReference(Type.ALBUM, ID));
  }

  @ParameterizedTest
  @CsvSource({
    "'', is no Spotify reference",
    "hello, is no Spotify reference",
    "4uLU6hMCjMI75M1A2tKUQ, is no Spotify reference",
    "4uLU6hMCjMI75M1A2tKUQ-, is no Spotify reference",
    "ftp://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, is no Spotify reference",
    "javascript:alert(1), is no Spotify reference",
    "http://, is no Spotify reference",
    "'https://open.spotify.com/track/a b', is no Spotify reference",
    "//open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, is no Spotify reference",
    "https://example.org/track/4uLU6hMCjMI75M1A2tKUQC, is not at Spotify",
    "https://open.spotify.com.example.org/track/4uLU6hMCjMI75M1A2tKUQC, is not at Spotify",
    "https://open.spotify.com@example.org/track/4uLU6hMCjMI75M1A2tKUQC, is not at Spotify",
    "https://somebody@open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC, is not at Spotify",
    "https://open.spotify.com:8443/track/4uLU6hMCjMI75M1A2tKUQC, is not at Spotify",
    "https://www.deezer.com/track/3135556, is not at Spotify",
    "https://spotify.link/abcdef, open it in a browser",
    "https://spoti.fi/3abcd, open it in a browser",
    "https://open.spotify.com/episode/4uLU6hMCjMI75M1A2tKUQC, only these can be imported",
    "https://open.spotify.com/, only these can be imported",
    "spotify:show:4uLU6hMCjMI75M1A2tKUQC, only these can be imported",
    "spotify:user:somebody, only these can be imported",
    "'spotify:', only these can be imported",
    "https://open.spotify.com/track, has no Spotify id",
    "https://open.spotify.com/track/short, has no Spotify id",
    "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC/lyrics, has no Spotify id",
    "spotify:track:, has no Spotify id",
    "spotify:track:4uLU6hMCjMI75M1A2tKUQC:extra, has no Spotify id",
  })
  void saysWhatIsWrongWithTheRest(String text, String why) {
    assertThatThrownBy(() -> SpotifyReference.parse("url", text))
        .isInstanceOfSatisfying(
            InvalidInput.class, it -> assertThat(it.parameter()).isEqualTo("url"))
        .hasMessageContaining(why);
  }
}
