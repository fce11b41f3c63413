/** What instances know together, in a real Redis. */
@NullMarked
package fm.seda.embedbatch.provider;

import org.jspecify.annotations.NullMarked;
