package fm.seda.local.stack;

import fm.seda.datasets.Size;
import fm.seda.local.lambda.FunctionPackage;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a developer may choose.
 *
 * @param home the sources, with the packaged functions below
 * @param port the one asked for; otherwise the usual one, or a free one
 * @param size how big the demo community is
 * @param embeddings who gives vectors
 * @param mocks whether mocks of the providers run as well
 */
public record StackSettings(
    Path home,
    LocalFolder folder,
    Optional<Integer> port,
    Size size,
    EmbeddingChoice embeddings,
    boolean mocks) {

  /** A function's zip, as the build leaves it. */
  Path zip(String function) {
    return FunctionPackage.built(home, function);
  }
}
