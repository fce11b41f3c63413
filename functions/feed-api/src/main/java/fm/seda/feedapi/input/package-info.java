/**
 * Query parameters as they must be. Whatever is not is refused by name, never bent into range.
 * Start with {@link fm.seda.feedapi.input.Parameters}.
 */
@NullMarked
package fm.seda.feedapi.input;

import org.jspecify.annotations.NullMarked;
