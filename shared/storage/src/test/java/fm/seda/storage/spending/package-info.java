/** The ledger, with many who book at once. */
@NullMarked
package fm.seda.storage.spending;

import org.jspecify.annotations.NullMarked;
