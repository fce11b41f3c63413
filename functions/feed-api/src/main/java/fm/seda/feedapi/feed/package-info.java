/** A person's feed and its reasons. Start with {@link fm.seda.feedapi.feed.FeedController}. */
@NullMarked
package fm.seda.feedapi.feed;

import org.jspecify.annotations.NullMarked;
