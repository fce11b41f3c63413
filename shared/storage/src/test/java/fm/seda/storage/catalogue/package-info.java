/** Reading items. */
@NullMarked
package fm.seda.storage.catalogue;

import org.jspecify.annotations.NullMarked;
