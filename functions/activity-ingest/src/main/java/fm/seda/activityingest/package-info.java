/**
 * What people did, on its way from the queue into facts and affinities, and from there into what
 * they see next.
 *
 * <p>Start with {@link fm.seda.activityingest.ActivityMessages}.
 */
@NullMarked
package fm.seda.activityingest;

import org.jspecify.annotations.NullMarked;
