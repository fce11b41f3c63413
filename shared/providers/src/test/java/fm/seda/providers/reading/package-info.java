/** What the readings of all providers share. */
@NullMarked
package fm.seda.providers.reading;

import org.jspecify.annotations.NullMarked;
