/**
 * Brings a community into a running stack through its public API, the way a parent product would.
 *
 * <p>Start with {@link fm.seda.datasets.load.CommunityLoader}.
 */
@NullMarked
package fm.seda.datasets.load;

import org.jspecify.annotations.NullMarked;
