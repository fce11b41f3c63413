/**
 * What the readings of all providers share: where a next page begins ({@link
 * fm.seda.providers.reading.Cursor}), how a recording and a release date are written, and how it is
 * said what could not be had.
 */
@NullMarked
package fm.seda.providers.reading;

import org.jspecify.annotations.NullMarked;
