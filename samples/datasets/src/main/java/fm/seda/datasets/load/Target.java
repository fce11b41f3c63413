package fm.seda.datasets.load;

import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * The running stack to load into.
 *
 * @param url its base address, such as {@code http://localhost:8080}
 * @param apiKey a key that may write the catalogue, people and friendships
 * @param tokenOf gives the token of a person, by their {@code userId}: what people did is told in
 *     their own name
 */
public record Target(URI url, String apiKey, UnaryOperator<String> tokenOf) {

  /** The address only: the rest opens doors. */
  @Override
  public String toString() {
    return "Target[" + url + "]";
  }

  URI at(String path) {
    var base = url.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }
}
