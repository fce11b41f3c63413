/**
 * Which items need a vector, and where vectors go with the proof of where they come from. Start
 * with {@link fm.seda.storage.embedding.VectorBacklog}.
 */
@NullMarked
package fm.seda.storage.embedding;

import org.jspecify.annotations.NullMarked;
