package fm.seda.train;

import fm.seda.collaborative.factors.Factors;
import fm.seda.collaborative.linear.LinearModel;
import org.jspecify.annotations.Nullable;

/**
 * What a training learnt.
 *
 * @param neighbours null where there are too many people for it
 */
record Learnt(Factors factors, @Nullable LinearModel neighbours) {}
