/**
 * What the recommender needs from outside, in its own words. `storage` implements these on Postgres
 * and `platform` on Redis; nothing in the engine knows that.
 */
@NullMarked
package fm.seda.engine.port;

import org.jspecify.annotations.NullMarked;
