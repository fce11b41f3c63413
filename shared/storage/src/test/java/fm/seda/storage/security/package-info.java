/** Nobody sees or changes what is somebody else's: held for every table, also those to come. */
@NullMarked
package fm.seda.storage.security;

import org.jspecify.annotations.NullMarked;
