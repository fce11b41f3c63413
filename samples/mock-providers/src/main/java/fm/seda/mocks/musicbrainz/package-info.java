/**
 * MusicBrainz' web service: recordings by ISRC, by id and by query, for programs that say who they
 * are and do not hurry. Start with {@link fm.seda.mocks.musicbrainz.MusicBrainz}.
 */
@NullMarked
package fm.seda.mocks.musicbrainz;

import org.jspecify.annotations.NullMarked;
