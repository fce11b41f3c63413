package fm.seda.local.stack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who gives the functions their vectors, as the environment says.
 *
 * @param second another space beside the first
 * @param cap what a month may cost; the functions check it
 * @param keys to real providers, by name
 */
public record EmbeddingChoice(
    Embedder first, Optional<Embedder> second, Optional<String> cap, Map<String, String> keys) {

  private static final String FIRST = "SEDA_EMBEDDINGS";
  private static final String SECOND = "SEDA_EMBEDDINGS_SECOND";
  private static final String CAP = "SEDA_EMBEDDINGS_CAP";

  /** The model in the process, which costs nothing and needs no network. */
  public static final EmbeddingChoice USUAL =
      new EmbeddingChoice(Embedder.IN_PROCESS, Optional.empty(), Optional.empty(), Map.of());

  /**
   * Reads it.
   *
   * @param mocks whether mocks take the place of the real providers
   * @throws StackException for a name there is not, or a provider nobody has the key to
   */
  public static EmbeddingChoice of(Map<String, String> environment, boolean mocks) {
    var first = named(FIRST, environment).orElse(Embedder.IN_PROCESS);
    var second = named(SECOND, environment);
    var keys = new TreeMap<String, String>();
    Stream.concat(Stream.of(first), second.stream())
        .filter(one -> one.remote().isPresent() && !mocks)
        .forEach(one -> keys.put(one.wireName(), key(one, environment)));
    return new EmbeddingChoice(first, second, read(CAP, environment), keys);
  }

  /** What the functions must know of it. */
  public Map<String, String> settings() {
    var settings = new TreeMap<String, String>();
    settings.put("seda.embeddings.provider", first.wireName());
    settings.put("seda.embeddings.dim", Integer.toString(first.dim()));
    second.ifPresent(it -> settings.put("seda.embeddings.second.provider", it.wireName()));
    cap.ifPresent(it -> settings.put("seda.embeddings.budget.cap", it));
    for (var one : Embedder.values()) {
      var key = keys.get(one.wireName());
      if (key != null) {
        one.remote().ifPresent(it -> settings.putAll(one.settings(it.address(), key)));
      }
    }
    return settings;
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return "EmbeddingChoice[%s, %s]".formatted(first, second);
  }

  private static Optional<Embedder> named(String variable, Map<String, String> environment) {
    return read(variable, environment)
        .map(name ->
            Embedder.named(name)
                .orElseThrow(() ->
                    new StackException(
                        "%s is %s, which is no provider".formatted(variable, name),
                        "set it to %s, or unset it"
                            .formatted(String.join(", ", Embedder.names())))));
  }

  private static String key(Embedder one, Map<String, String> environment) {
    var remote = one.remote().orElseThrow();
    return read(remote.keyVariable(), environment)
        .orElseThrow(() ->
            new StackException(
                "There is no key to %s at %s".formatted(one.wireName(), remote.address()),
                "use --mocks to ask a mock of it, or set " + remote.keyVariable()));
  }

  private static Optional<String> read(String variable, Map<String, String> environment) {
    return Optional.ofNullable(environment.get(variable))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
