/** Apple's documents, asked for and read. */
@NullMarked
package fm.seda.providers.apple;

import org.jspecify.annotations.NullMarked;
