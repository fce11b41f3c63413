/**
 * EventBridge schedules on this machine: the same definitions, fired by a clock or by hand. A
 * schedule whose time passed while the stack was down is not made up for.
 *
 * <p>Start with {@link fm.seda.local.schedules.Scheduler}.
 */
@NullMarked
package fm.seda.local.schedules;

import org.jspecify.annotations.NullMarked;
