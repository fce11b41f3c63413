/**
 * Asks for what everybody may know only where it is not known yet, or too long ago. Start with
 * {@link fm.seda.providers.cache.CachedService}.
 */
@NullMarked
package fm.seda.providers.cache;

import org.jspecify.annotations.NullMarked;
