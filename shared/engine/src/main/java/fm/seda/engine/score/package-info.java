/**
 * Third step: one number per candidate, and the parts it is made of. Start with {@link
 * fm.seda.engine.score.Fusion}; what it fuses are {@link fm.seda.engine.score.Signal}s.
 */
@NullMarked
package fm.seda.engine.score;

import org.jspecify.annotations.NullMarked;
