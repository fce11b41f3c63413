package fm.seda.evaluate.running;

import fm.seda.local.stack.LocalFolder;
import java.nio.file.Path;

/**
 * What a pipeline is made with.
 *
 * @param home the sources, with the packaged functions below
 * @param embeddings the provider of vectors
 */
public record Setting(Path home, LocalFolder folder, String embeddings) {}
