/** What MusicBrainz answers. */
@NullMarked
package fm.seda.mocks.musicbrainz;

import org.jspecify.annotations.NullMarked;
