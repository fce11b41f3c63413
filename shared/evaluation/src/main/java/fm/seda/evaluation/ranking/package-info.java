/**
 * What is measured: the lists of a run, and what would have been right. Start with {@link
 * fm.seda.evaluation.ranking.Run}; lists of unknown origin go through {@link
 * fm.seda.evaluation.ranking.Referee} first.
 */
@NullMarked
package fm.seda.evaluation.ranking;

import org.jspecify.annotations.NullMarked;
