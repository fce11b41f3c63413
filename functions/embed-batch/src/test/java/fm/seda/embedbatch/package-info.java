/** Embedding on a real database, with vectors that need no model. */
@NullMarked
package fm.seda.embedbatch;

import org.jspecify.annotations.NullMarked;
