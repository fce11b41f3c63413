/** Cursors and pages. */
@NullMarked
package fm.seda.feedapi.feed;

import org.jspecify.annotations.NullMarked;
