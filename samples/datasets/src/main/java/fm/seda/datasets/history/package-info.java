/**
 * What people did in the last sixty days: mostly what they like, some of it because friends did.
 *
 * <p>Start with {@link fm.seda.datasets.history.Histories}.
 */
@NullMarked
package fm.seda.datasets.history;

import org.jspecify.annotations.NullMarked;
