/** What each API was asked for. Start with {@link fm.seda.mocks.statistics.Statistics}. */
@NullMarked
package fm.seda.mocks.statistics;

import org.jspecify.annotations.NullMarked;
