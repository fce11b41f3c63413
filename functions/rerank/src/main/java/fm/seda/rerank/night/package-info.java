/**
 * The night: everybody is ranked by the same engine as one person is, with ports that answer from
 * memory. Start with {@link fm.seda.rerank.night.NightShift}.
 */
@NullMarked
package fm.seda.rerank.night;

import org.jspecify.annotations.NullMarked;
