/**
 * Runs packaged functions in a process of their own, by the very program that calls them on AWS.
 *
 * <p>Start with {@link fm.seda.local.runtime.RuntimeInterfaceClientIT}.
 */
@NullMarked
package fm.seda.local.runtime;

import org.jspecify.annotations.NullMarked;
