/**
 * What every function needs from outside, whatever it does: who people are, which keys are valid,
 * and whether a dependency answers. `storage` implements these; `platform` asks.
 *
 * <p>Start with {@link fm.seda.domain.port.People}.
 */
@NullMarked
package fm.seda.domain.port;

import org.jspecify.annotations.NullMarked;
