package fm.seda.linkcallback;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where people may be sent: an origin, and what the path must begin with. {@code
 * https://app.example/settings} allows that path and those below. On this machine the port may be
 * {@code *}.
 *
 * @param port −1 for any
 */
record ReturnRule(String scheme, String host, int port, String path) {

  private static final String ANY_PORT = ":*";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  /** Reads it. */
  static ReturnRule parse(String text) {
    var anyPort = text.contains(ANY_PORT);
    var uri = parsed(text.replace(ANY_PORT, ""));
    if (uri == null
        || uri.getRawQuery() != null
        || anyPort && !THIS_MACHINE.contains(uri.getHost())) {
      throw new IllegalArgumentException(
          "seda.links.return-to has %s: it must be an origin, perhaps with a path, such as https://app.example/settings; the port * is for localhost alone"
              .formatted(text));
    }
    return new ReturnRule(
        uri.getScheme(), uri.getHost(), anyPort ? -1 : port(uri), uri.getRawPath());
  }

  /**
   * Whether an address is such a place. Whatever is unusual about it is reason enough not to be.
   */
  boolean allows(String address) {
    var uri = parsed(address);
    return uri != null
        && uri.getScheme().equals(scheme)
        && uri.getHost().equals(host)
        && (port == -1 || port(uri) == port)
        && isBelow(uri.getRawPath());
  }

  private boolean isBelow(String other) {
    return path.isEmpty()
        || other.equals(path)
        || other.startsWith(path.endsWith("/") ? path : path + "/");
  }

  /** Null for anything that two programs could read in two ways. */
  private static @Nullable URI parsed(String address) {
    if (!PlainAddress.isPlain(address)) {
      return null;
    }
    try {
      var uri = new URI(address);
      var host = uri.getHost();
      var plain =
          host != null
              && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
              && host.equals(host.toLowerCase(Locale.ROOT))
              && !host.endsWith(".")
              && uri.getRawUserInfo() == null
              && uri.getRawFragment() == null
              && uri.getPort() != 0
              && uri.getPort() <= 65_535
              && uri.getRawAuthority()
                  .equals(uri.getPort() < 0 ? host : host + ":" + uri.getPort());
      return plain ? uri : null;
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equals("https") ? 443 : 80;
  }
}
