/**
 * Asks services of others, which are slow, refuse, break and have to be left alone at times. Start
 * with {@link fm.seda.calls.Attempts}, which asks again, and {@link fm.seda.calls.Caller}, which
 * asks once; {@link fm.seda.calls.Breaker} and {@link fm.seda.calls.Pace} say whether to ask at
 * all, for all instances together where their memory is shared.
 */
@NullMarked
package fm.seda.calls;

import org.jspecify.annotations.NullMarked;
