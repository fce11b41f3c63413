/**
 * The answer: a {@link fm.seda.engine.slate.Slate} of cards, each with its score and the truth
 * about where that score comes from.
 */
@NullMarked
package fm.seda.engine.slate;

import org.jspecify.annotations.NullMarked;
