/** What is remembered, and what of that is still good. */
@NullMarked
package fm.seda.providers.cache;

import org.jspecify.annotations.NullMarked;
