/**
 * Ranks people anew: one after something they did, everybody at night. Start with {@link
 * fm.seda.rerank.PersonRanker} and {@link fm.seda.rerank.night.NightShift}.
 */
@NullMarked
package fm.seda.rerank;

import org.jspecify.annotations.NullMarked;
