/**
 * What keeps the database in shape: popularity, partitions, and rows past their time. Start with
 * {@link fm.seda.storage.upkeep.Upkeep}.
 */
@NullMarked
package fm.seda.storage.upkeep;

import org.jspecify.annotations.NullMarked;
