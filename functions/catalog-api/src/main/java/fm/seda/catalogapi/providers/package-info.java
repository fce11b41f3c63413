/**
 * What music providers have, for the parent product's backend: tracks looked for and imported,
 * tracks of ours enriched by MusicBrainz, and how all of them are. Start with {@link
 * fm.seda.catalogapi.providers.ProvidersController}.
 *
 * <p>A request has to be answered before API Gateway gives up, so asking others ends early enough;
 * {@link fm.seda.catalogapi.providers.Deadline} sees to that.
 */
@NullMarked
package fm.seda.catalogapi.providers;

import org.jspecify.annotations.NullMarked;
