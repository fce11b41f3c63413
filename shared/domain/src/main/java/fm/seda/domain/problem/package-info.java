/**
 * Everything that can go wrong for a caller, as one small sealed family. They are thrown where the
 * cause is known and become problem+json in one place, at the edge.
 *
 * <p>Start with {@link fm.seda.domain.problem.Problem}.
 */
@NullMarked
package fm.seda.domain.problem;

import org.jspecify.annotations.NullMarked;
