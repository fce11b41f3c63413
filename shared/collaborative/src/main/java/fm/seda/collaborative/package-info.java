/**
 * What is learnt from who likes what. {@link fm.seda.collaborative.factors.FactorTraining} finds
 * people of a like taste; {@link fm.seda.collaborative.linear.LinearTraining} and, for communities
 * too large for that, {@link fm.seda.collaborative.overlap.OverlapTraining} find what goes with
 * what.
 */
@NullMarked
package fm.seda.collaborative;

import org.jspecify.annotations.NullMarked;
