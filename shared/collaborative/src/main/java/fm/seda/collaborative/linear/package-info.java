/**
 * How much each thing somebody knows speaks for everything else, found by one linear solve. Start
 * with {@link fm.seda.collaborative.linear.LinearTraining}.
 */
@NullMarked
package fm.seda.collaborative.linear;

import org.jspecify.annotations.NullMarked;
