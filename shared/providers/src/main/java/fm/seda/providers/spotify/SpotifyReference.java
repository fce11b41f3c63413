package fm.seda.providers.spotify;

import fm.seda.domain.problem.InvalidInput;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody copied from Spotify to say which track they mean, or album, playlist or artist.
 *
 * <pre>{@code
 * SpotifyReference.parse("url", "https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=1")
 * }</pre>
 */
public record SpotifyReference(Type type, String id) {

  static final Pattern ID = Pattern.compile("[0-9A-Za-z]{22}");
  static final String EXAMPLE = "4uLU6hMCjMI75M1A2tKUQC";

  private static final String HOST = "open.spotify.com";
  private static final Set<String> SHORT =
      Set.of("spotify.link", "spotify.app.link", "spoti.fi", "link.tospotify.com");
  private static final Pattern LANGUAGE = Pattern.compile("intl-[a-z]{2}(-[a-z]{2})?");

  /** What can be imported. */
  public enum Type {
    TRACK,
    ALBUM,
    PLAYLIST,
    ARTIST;

    private static Optional<Type> of(String name) {
      return Arrays.stream(values())
          .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }
  }

  /** As {@link #parse(String, String, Type)}, where a bare id is that of a track. */
  public static SpotifyReference parse(String parameter, String text) {
    return parse(parameter, text, Type.TRACK);
  }

  /**
   * Reads an address, a URI or an id.
   *
   * @param parameter that it was given as
   * @param ofBareId what an id without more is one of
   * @throws InvalidInput if it is none of these, or of something that cannot be imported
   */
  public static SpotifyReference parse(String parameter, String text, Type ofBareId) {
    var stripped = text.strip();
    if (ID.matcher(stripped).matches()) {
      return new SpotifyReference(ofBareId, stripped);
    }
    if (stripped.startsWith("spotify:")) {
      return of(parameter, text, Arrays.asList(stripped.substring(8).split(":", -1)));
    }
    return ofAddress(parameter, text, stripped);
  }

  private static SpotifyReference ofAddress(String parameter, String text, String address) {
    var url = url(parameter, text, address);
    var host = url.getHost().toLowerCase(Locale.ROOT);
    if (SHORT.contains(host)) {
      throw new InvalidInput(
          parameter,
          "\"%s\" is a short link; open it in a browser and give the address it leads to"
              .formatted(text));
    }
    if (!host.equals(HOST) || url.getUserInfo() != null || url.getPort() != -1) {
      throw new InvalidInput(
          parameter, "\"%s\" is not at Spotify; give an address at %s".formatted(text, HOST));
    }
    var pieces =
        Arrays.stream(url.getRawPath().split("/"))
            .filter(it -> !it.isEmpty() && !it.equals("embed") && !LANGUAGE.matcher(it).matches())
            .toList();
    return of(parameter, text, pieces);
  }

  private static URI url(String parameter, String text, String address) {
    try {
      var url = URI.create(address);
      var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      if (url.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new InvalidInput(
        parameter,
        "\"%s\" is no Spotify reference; give an address such as https://%s/track/%s, a URI such as"
                .formatted(text, HOST, EXAMPLE)
            + " spotify:track:%s, or an id".formatted(EXAMPLE));
  }

  private static SpotifyReference of(String parameter, String text, List<String> pieces) {
    // playlists once were told with their owner
    var named =
        pieces.size() == 4 && pieces.getFirst().equals("user") ? pieces.subList(2, 4) : pieces;
    var type = named.isEmpty() ? Optional.<Type>empty() : Type.of(named.getFirst());
    if (type.isEmpty()) {
      throw new InvalidInput(
          parameter,
          "\"%s\" is no track, album, playlist or artist; only these can be imported"
              .formatted(text));
    }
    if (named.size() != 2 || !ID.matcher(named.get(1)).matches()) {
      throw new InvalidInput(
          parameter,
          "\"%s\" has no Spotify id in it; one has 22 letters and digits, such as %s"
              .formatted(text, EXAMPLE));
    }
    return new SpotifyReference(type.get(), named.get(1));
  }
}
