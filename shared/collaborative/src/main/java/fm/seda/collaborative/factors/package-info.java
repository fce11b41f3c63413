/**
 * Implicit matrix factorisation after Hu, Koren and Volinsky (2008): every person and every item
 * gets a few numbers, such that their product says how likely the one is to like the other. Trained
 * by alternating least squares. Start with {@link fm.seda.collaborative.factors.FactorTraining}.
 */
@NullMarked
package fm.seda.collaborative.factors;

import org.jspecify.annotations.NullMarked;
