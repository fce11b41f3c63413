/**
 * Turns text into vectors. Start with {@link fm.seda.embeddings.EmbeddingProvider}; which one a
 * cell uses is configuration.
 */
@NullMarked
package fm.seda.embeddings;

import org.jspecify.annotations.NullMarked;
