package fm.seda.embeddings.remote;

import java.net.URI;

/**
 * How a provider is reached.
 *
 * @param address its own, or that of something that speaks as it does
 * @param key what it knows us by
 * @param dim how many numbers a vector is to have
 */
public record Account(URI address, String key, int dim) {

  /** Without the key. */
  @Override
  public String toString() {
    return "Account[" + address + ", " + dim + "]";
  }
}
