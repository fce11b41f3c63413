/** What the embedding providers take and answer. */
@NullMarked
package fm.seda.mocks.embeddings;

import org.jspecify.annotations.NullMarked;
