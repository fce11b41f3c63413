/** What YouTube answers. */
@NullMarked
package fm.seda.mocks.youtube;

import org.jspecify.annotations.NullMarked;
