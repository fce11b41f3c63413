/**
 * The recurring work that keeps the database, and what is sealed in it, in shape. Each class is one
 * job of a schedule; start with {@link fm.seda.housekeeping.RefreshPopularity}.
 */
@NullMarked
package fm.seda.housekeeping;

import org.jspecify.annotations.NullMarked;
