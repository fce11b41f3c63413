/**
 * Learns every night from what everybody listens to, and keeps for everybody what would suit them.
 * Start with {@link fm.seda.train.Train}.
 */
@NullMarked
package fm.seda.train;

import org.jspecify.annotations.NullMarked;
