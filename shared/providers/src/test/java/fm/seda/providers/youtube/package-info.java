/** YouTube's documents, asked for and read. */
@NullMarked
package fm.seda.providers.youtube;

import org.jspecify.annotations.NullMarked;
