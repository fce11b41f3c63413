/**
 * YouTube, which knows videos rather than tracks. Start with {@link
 * fm.seda.providers.youtube.YouTubeLibrary}; {@link fm.seda.providers.youtube.VideoTitle} says
 * which track a video is of.
 */
@NullMarked
package fm.seda.providers.youtube;

import org.jspecify.annotations.NullMarked;
