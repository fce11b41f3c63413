/** The music, and that it is always the same. */
@NullMarked
package fm.seda.mocks.catalogue;

import org.jspecify.annotations.NullMarked;
