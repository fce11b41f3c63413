/**
 * What somebody asks for besides "something for me": the situation they are in, tracks to start
 * from, how it should sound, what to leave out. Start with {@link fm.seda.engine.wish.Wish}; which
 * sound goes with which situation is in the {@code situations.properties} beside this package.
 */
@NullMarked
package fm.seda.engine.wish;

import org.jspecify.annotations.NullMarked;
