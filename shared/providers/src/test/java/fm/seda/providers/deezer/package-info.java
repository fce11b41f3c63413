/** Deezer's documents, asked for and read. */
@NullMarked
package fm.seda.providers.deezer;

import org.jspecify.annotations.NullMarked;
