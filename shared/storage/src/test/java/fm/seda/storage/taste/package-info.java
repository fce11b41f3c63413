/** Where taste points. */
@NullMarked
package fm.seda.storage.taste;

import org.jspecify.annotations.NullMarked;
