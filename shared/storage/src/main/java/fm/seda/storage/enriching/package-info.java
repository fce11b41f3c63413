/**
 * What was learnt of tracks that are in the catalogue already. Start with {@link
 * fm.seda.storage.enriching.LearntFacts}.
 */
@NullMarked
package fm.seda.storage.enriching;

import org.jspecify.annotations.NullMarked;
