/** When others are asked and when not, with a clock that stands still, and a server that fails. */
@NullMarked
package fm.seda.calls;

import org.jspecify.annotations.NullMarked;
