/**
 * Small functions to try the local stack with. Tests package their classes as the build packages
 * real functions, and run them from there.
 *
 * <p>Start with {@link fm.seda.local.sample.SamplePackage}.
 */
@NullMarked
package fm.seda.local.sample;

import org.jspecify.annotations.NullMarked;
