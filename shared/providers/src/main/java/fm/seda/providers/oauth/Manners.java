package fm.seda.providers.oauth;

import fm.seda.domain.linking.MusicProvider;
import java.util.List;
import java.util.Map;

/**
 * What the standard leaves open.
 *
 * @param wishes what else to say when people are sent there
 * @param basic whether we prove who we are in a header; otherwise in the form
 */
record Manners(
    MusicProvider provider, List<String> scopes, Map<String, String> wishes, boolean basic) {

  static final Manners SPOTIFY =
      new Manners(
          MusicProvider.SPOTIFY,
          List.of(
              "user-top-read", "user-follow-read", "user-library-read", "playlist-read-private"),
          Map.of(),
          true);

  /** Google gives a refresh token only to who asks for one, and the second time only on consent. */
  static final Manners GOOGLE =
      new Manners(
          MusicProvider.YOUTUBE,
          List.of("https://www.googleapis.com/auth/youtube.readonly"),
          Map.of("access_type", "offline", "prompt", "consent"),
          false);
}
