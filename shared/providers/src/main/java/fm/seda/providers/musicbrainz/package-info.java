/**
 * MusicBrainz, the open encyclopedia. Start with {@link fm.seda.providers.musicbrainz.MusicBrainz}.
 * Anybody may ask it, who says who they are, once a second.
 */
@NullMarked
package fm.seda.providers.musicbrainz;

import org.jspecify.annotations.NullMarked;
