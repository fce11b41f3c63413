/** What Spotify answers. */
@NullMarked
package fm.seda.mocks.spotify;

import org.jspecify.annotations.NullMarked;
