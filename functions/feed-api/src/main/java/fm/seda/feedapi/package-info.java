/**
 * The read path over HTTP: a person's feed, why a card is in it, and what everybody is into. What
 * to show is the engine's business; here requests are understood and answers put into the words of
 * the API. Start with {@link fm.seda.feedapi.feed.FeedController}.
 */
@NullMarked
package fm.seda.feedapi;

import org.jspecify.annotations.NullMarked;
