/**
 * What is known besides the lists: who has what, how items are tagged. Start with {@link
 * fm.seda.evaluation.known.Training}.
 */
@NullMarked
package fm.seda.evaluation.known;

import org.jspecify.annotations.NullMarked;
