/**
 * The real functions over a database of their own, from their packages, woken by the real events.
 * Start with {@link fm.seda.evaluate.running.Pipeline}.
 */
@NullMarked
package fm.seda.evaluate.running;

import org.jspecify.annotations.NullMarked;
