package fm.seda.train;

import fm.seda.collaborative.NeighbourModel;
import fm.seda.collaborative.factors.Factors;
import fm.seda.collaborative.overlap.OverlapModel;

/**
 * What a training learnt.
 *
 * @param neighbours the linear model or, where there are too many people for it, {@code overlap}
 * @param overlap what goes with each item
 */
record Learnt(Factors factors, NeighbourModel neighbours, OverlapModel overlap) {}
