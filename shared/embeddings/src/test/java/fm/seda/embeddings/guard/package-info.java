/** When a provider is asked and when not, with a clock that stands still. */
@NullMarked
package fm.seda.embeddings.guard;

import org.jspecify.annotations.NullMarked;
