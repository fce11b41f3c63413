/**
 * What a recommender may learn from, and what is held back to see whether it would have found it.
 * Start with {@link fm.seda.evaluation.split.Split}.
 */
@NullMarked
package fm.seda.evaluation.split;

import org.jspecify.annotations.NullMarked;
