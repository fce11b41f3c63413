package fm.seda.mocks.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * A program that may ask people for consent.
 *
 * @param redirectUris where it may take them afterwards, to the letter; if there is none, anywhere
 *     on this machine
 */
public record App(String id, String secret, Set<String> redirectUris) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Copies the addresses. */
  public App {
    redirectUris = Set.copyOf(redirectUris);
  }

  /** The one every provider knows from the beginning. */
  public static App usual(String api) {
    return new App("seda-" + api, "mock-" + api + "-secret", Set.of());
  }

  boolean mayReturnTo(String address) {
    return redirectUris.isEmpty() ? isHere(address) : redirectUris.contains(address);
  }

  private static boolean isHere(String address) {
    try {
      var uri = new URI(address);
      return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && THIS_MACHINE.contains(String.valueOf(uri.getHost()))
          && uri.getRawFragment() == null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "App[" + id + "]";
  }
}
