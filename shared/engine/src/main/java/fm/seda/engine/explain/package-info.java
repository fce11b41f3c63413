/**
 * Fifth step: says why a card is there, in a sentence that the score's own parts bear out. Start
 * with {@link fm.seda.engine.explain.Explainer}.
 */
@NullMarked
package fm.seda.engine.explain;

import org.jspecify.annotations.NullMarked;
