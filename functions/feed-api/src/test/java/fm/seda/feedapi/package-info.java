/** The read path as API Gateway calls it, on real servers. Start with {@link FeedIT}. */
@NullMarked
package fm.seda.feedapi;

import org.jspecify.annotations.NullMarked;
