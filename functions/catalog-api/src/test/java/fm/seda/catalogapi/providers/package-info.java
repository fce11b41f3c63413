/**
 * Providers asked through the API, at a server on this machine that stands in for them. Start with
 * {@link fm.seda.catalogapi.providers.World}.
 */
@NullMarked
package fm.seda.catalogapi.providers;

import org.jspecify.annotations.NullMarked;
