/**
 * Google's OAuth and the parts of YouTube's Data API v3 that tell of somebody's music, among much
 * that is none. Start with {@link fm.seda.mocks.youtube.YouTube}, which lists what it answers.
 */
@NullMarked
package fm.seda.mocks.youtube;

import org.jspecify.annotations.NullMarked;
