package fm.seda.local.stack;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An embedding provider as a developer names it, and how many numbers its vectors have. */
public enum Embedder {
  IN_PROCESS("in-process", 384, Optional.empty()),
  DETERMINISTIC("deterministic", 384, Optional.empty()),
  OPENAI(
      "openai",
      1536,
      Optional.of(new Remote(URI.create("https://api.openai.com"), "OPENAI_API_KEY"))),
  COHERE(
      "cohere",
      1536,
      Optional.of(new Remote(URI.create("https://api.cohere.com"), "COHERE_API_KEY")));

  private final String wireName;
  private final int dim;
  private final Optional<Remote> remote;

  Embedder(String wireName, int dim, Optional<Remote> remote) {
    this.wireName = wireName;
    this.dim = dim;
    this.remote = remote;
  }

  /**
   * One that is asked over the network.
   *
   * @param address of the real one
   * @param keyVariable names the environment variable that has the key to it
   */
  record Remote(URI address, String keyVariable) {}

  /** As settings call it. */
  public String wireName() {
    return wireName;
  }

  /** How many numbers a vector has. */
  public int dim() {
    return dim;
  }

  Optional<Remote> remote() {
    return remote;
  }

  /** What functions need to know to ask it at this address. */
  Map<String, String> settings(URI address, String key) {
    var prefix = "seda.embeddings.accounts." + wireName;
    return Map.of(prefix + ".address", address.toString(), prefix + ".key", key);
  }

  /** The one of this name. */
  static Optional<Embedder> named(String name) {
    return Arrays.stream(values()).filter(one -> one.wireName.equals(name)).findFirst();
  }

  /** The names of all that can read a database of this dimension. */
  static List<String> namesFor(int dim) {
    return Arrays.stream(values()).filter(one -> one.dim == dim).map(Embedder::wireName).toList();
  }

  /** The names of all. */
  static List<String> names() {
    return Arrays.stream(values()).map(Embedder::wireName).toList();
  }
}
