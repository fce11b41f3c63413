/** Readings that break off and go on, and what people like elsewhere among what they do here. */
@NullMarked
package fm.seda.storage.importing;

import org.jspecify.annotations.NullMarked;
