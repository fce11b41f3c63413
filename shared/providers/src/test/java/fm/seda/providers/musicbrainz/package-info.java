/** MusicBrainz's documents, asked for and read. */
@NullMarked
package fm.seda.providers.musicbrainz;

import org.jspecify.annotations.NullMarked;
