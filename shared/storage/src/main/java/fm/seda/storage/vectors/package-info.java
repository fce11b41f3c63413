/**
 * Nearest neighbours from pgvector, by whichever plan finds all of them: exact order over the rows
 * a filter leaves while they are few, the HNSW index with an iterative scan while they are many.
 * Start with {@link fm.seda.storage.vectors.PostgresVectorStore}.
 */
@NullMarked
package fm.seda.storage.vectors;

import org.jspecify.annotations.NullMarked;
