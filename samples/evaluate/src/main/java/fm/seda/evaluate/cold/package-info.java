/**
 * People who are new: what is known of them is the genres they chose, and perhaps who their friends
 * are. Start with {@link fm.seda.evaluate.cold.FirstFeed}.
 */
@NullMarked
package fm.seda.evaluate.cold;

import org.jspecify.annotations.NullMarked;
