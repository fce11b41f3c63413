/** What is counted. */
@NullMarked
package fm.seda.mocks.statistics;

import org.jspecify.annotations.NullMarked;
