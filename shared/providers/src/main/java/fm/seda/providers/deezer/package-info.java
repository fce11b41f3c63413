/**
 * Deezer, whose catalogue anybody may read. Start with {@link
 * fm.seda.providers.deezer.DeezerLibrary} for what a person has there, and {@link
 * fm.seda.providers.deezer.DeezerCatalogue} for what there is. It answers failures with status 200:
 * {@link fm.seda.providers.deezer.DeezerDialect} knows them.
 */
@NullMarked
package fm.seda.providers.deezer;

import org.jspecify.annotations.NullMarked;
