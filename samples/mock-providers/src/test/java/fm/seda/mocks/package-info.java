/** The mocks, asked over HTTP as seda asks the real ones. */
@NullMarked
package fm.seda.mocks;

import org.jspecify.annotations.NullMarked;
