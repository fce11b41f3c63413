/**
 * Rows in bulk: the request, its rows, what is wrong with some of them, and the answer. Knows
 * nothing of what the rows are about.
 *
 * <p>Start with {@link fm.seda.catalogapi.batch.Batch}.
 */
@NullMarked
package fm.seda.catalogapi.batch;

import org.jspecify.annotations.NullMarked;
