/** More than one embedding space in a cell, and reads while one takes the place of another. */
@NullMarked
package fm.seda.storage.spaces;

import org.jspecify.annotations.NullMarked;
