/** A function of everything the platform offers, for the platform's own tests. */
@NullMarked
package fm.seda.platform.sample;

import org.jspecify.annotations.NullMarked;
