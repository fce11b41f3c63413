package fm.seda.mocks.spotify;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.App;
import java.time.Instant;
import java.util.Set;

/** People who let a program into their accounts. */
final class Listeners {

  static final Music MUSIC = Music.of(2026);

  private static final Set<String> ALL =
      Set.of(
          "user-read-private",
          "user-read-email",
          "user-top-read",
          "user-follow-read",
          "user-library-read",
          "playlist-read-private",
          "playlist-read-collaborative");

  private final Spotify spotify;

  Listeners() {
    this(spotify());
  }

  Listeners(Spotify spotify) {
    this.spotify = spotify;
  }

  static Spotify spotify() {
    return new Spotify(MUSIC, () -> Instant.parse("2026-06-01T12:00:00Z"), 1);
  }

  /** One who lets it see everything. */
  Conversation as(String account) {
    return as(account, ALL);
  }

  Conversation as(String account, Set<String> scopes) {
    var tokens = spotify.authority().given(App.usual("spotify"), account, scopes);
    return new Conversation(spotify).bearing(tokens.access());
  }
}
