/**
 * Interactions become facts and affinities, and what they change is set in motion. Start with
 * {@link fm.seda.activityingest.ActivityMessages}.
 */
@NullMarked
package fm.seda.activityingest;

import org.jspecify.annotations.NullMarked;
