package fm.seda.providers.oauth;

import fm.seda.calls.Patience;
import fm.seda.domain.linking.MusicProvider;
import io.micronaut.json.JsonMapper;
import java.time.InstantSource;

/**
 * The doors there are.
 *
 * <pre>{@code
 * var spotify = OAuths.of(MusicProvider.SPOTIFY, client, Patience.USUAL, json, clock);
 * }</pre>
 */
public final class OAuths {

  private OAuths() {}

  /**
   * The door of this provider.
   *
   * @throws IllegalArgumentException for Apple, which has none: its music is read in a session of
   *     the person's own
   */
  public static OAuth of(
      MusicProvider provider,
      Client client,
      Patience patience,
      JsonMapper json,
      InstantSource clock) {
    var line = new Line(provider, patience, clock);
    return switch (provider) {
      case SPOTIFY -> new Standard(Manners.SPOTIFY, client, line, json, clock);
      case YOUTUBE -> new Standard(Manners.GOOGLE, client, line, json, clock);
      case DEEZER -> new Deezer(client, line, json, clock);
      case APPLE -> throw new IllegalArgumentException("Apple Music cannot be linked for good");
    };
  }
}
