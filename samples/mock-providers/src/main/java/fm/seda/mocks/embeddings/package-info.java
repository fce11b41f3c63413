/**
 * Embedding providers: their formats and limits, with vectors that cost next to nothing. Start with
 * {@link fm.seda.mocks.embeddings.OpenAi}.
 */
@NullMarked
package fm.seda.mocks.embeddings;

import org.jspecify.annotations.NullMarked;
