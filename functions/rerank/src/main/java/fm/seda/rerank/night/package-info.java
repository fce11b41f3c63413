/**
 * Ranking from memory: everybody at night, and by day whoever did something, by the same engine as
 * one person whose every question goes to the database. Start with {@link
 * fm.seda.rerank.night.NightShift}.
 */
@NullMarked
package fm.seda.rerank.night;

import org.jspecify.annotations.NullMarked;
