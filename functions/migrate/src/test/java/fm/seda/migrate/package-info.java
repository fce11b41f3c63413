/** Migration of an empty database. */
@NullMarked
package fm.seda.migrate;

import org.jspecify.annotations.NullMarked;
