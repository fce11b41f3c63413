/** Faults and statistics over HTTP. Start with {@link fm.seda.mocks.control.Control}. */
@NullMarked
package fm.seda.mocks.control;

import org.jspecify.annotations.NullMarked;
