/** Tastes by the hour. */
@NullMarked
package fm.seda.embedbatch.taste;

import org.jspecify.annotations.NullMarked;
