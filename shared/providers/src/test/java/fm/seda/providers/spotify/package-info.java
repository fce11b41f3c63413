/** Spotify's documents, asked for and read. */
@NullMarked
package fm.seda.providers.spotify;

import org.jspecify.annotations.NullMarked;
