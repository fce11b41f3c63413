/** What Deezer answers. */
@NullMarked
package fm.seda.mocks.deezer;

import org.jspecify.annotations.NullMarked;
