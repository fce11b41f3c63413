/** How questions are read. */
@NullMarked
package fm.seda.mocks.api;

import org.jspecify.annotations.NullMarked;
