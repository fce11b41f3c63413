/**
 * Spotify's accounts service and Web API. Start with {@link fm.seda.mocks.spotify.Spotify}, which
 * lists what it answers; {@link fm.seda.mocks.spotify.Shapes} writes its objects.
 */
@NullMarked
package fm.seda.mocks.spotify;

import org.jspecify.annotations.NullMarked;
