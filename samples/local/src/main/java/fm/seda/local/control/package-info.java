/**
 * What only the local stack answers, below {@code /local}: tokens and the keys to check them,
 * schedules and functions by hand, and switching Redis or Postgres off to see what happens.
 *
 * <p>Start with {@link fm.seda.local.control.ControlRoutes}.
 */
@NullMarked
package fm.seda.local.control;

import org.jspecify.annotations.NullMarked;
