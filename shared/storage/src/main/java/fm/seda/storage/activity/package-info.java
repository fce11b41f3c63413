/**
 * What people did, written down: single events for a few days, their sum per person and item for
 * good. Everything here is set-based and counts an event once, however often it is delivered.
 *
 * <p>Start with {@link fm.seda.storage.activity.ActivityLog}.
 */
@NullMarked
package fm.seda.storage.activity;

import org.jspecify.annotations.NullMarked;
