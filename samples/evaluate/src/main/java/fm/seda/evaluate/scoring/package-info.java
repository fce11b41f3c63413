/**
 * How good the lists are, by what was held back. Start with {@link
 * fm.seda.evaluate.scoring.Scoring}.
 */
@NullMarked
package fm.seda.evaluate.scoring;

import org.jspecify.annotations.NullMarked;
