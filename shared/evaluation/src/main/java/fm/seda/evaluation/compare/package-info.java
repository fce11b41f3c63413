/**
 * Whether a difference is more than chance, and for whom it is. Offline start with {@link
 * fm.seda.evaluation.compare.PairedComparison}; for an experiment on people with {@link
 * fm.seda.evaluation.compare.TwoProportions}.
 */
@NullMarked
package fm.seda.evaluation.compare;

import org.jspecify.annotations.NullMarked;
