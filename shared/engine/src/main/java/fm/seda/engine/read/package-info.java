/**
 * The way to an answer. A ladder of ways, the best first: the list in the cache, the one in the
 * database, ranking now, what is popular in the person's genres, anything. Start with {@link
 * fm.seda.engine.read.FeedReader}; each way is one {@link fm.seda.engine.read.Rung}.
 */
@NullMarked
package fm.seda.engine.read;

import org.jspecify.annotations.NullMarked;
