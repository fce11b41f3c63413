/**
 * Accounts at music providers that people link, and what such a provider tells of somebody: {@link
 * fm.seda.domain.linking.Found} is an artist, a track or a playlist as it knows them, which become
 * items of the catalogue.
 */
@NullMarked
package fm.seda.domain.linking;

import org.jspecify.annotations.NullMarked;
