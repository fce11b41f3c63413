/**
 * The whole system on one machine, in one JVM.
 *
 * <p>Start with {@link fm.seda.local.stack.Stack}; {@link fm.seda.local.Main} is its command line.
 */
@NullMarked
package fm.seda.local;

import org.jspecify.annotations.NullMarked;
