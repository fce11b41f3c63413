/**
 * What everybody is into, for anybody. Start with {@link
 * fm.seda.feedapi.trending.TrendingController}.
 */
@NullMarked
package fm.seda.feedapi.trending;

import org.jspecify.annotations.NullMarked;
