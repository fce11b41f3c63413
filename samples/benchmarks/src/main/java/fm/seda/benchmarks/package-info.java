/**
 * How fast the parts are that decide what a night costs. {@code ./seda bench} runs all of it,
 * {@code ./seda bench Scoring} one; what was measured is in {@code RESULTS.md}.
 */
@NullMarked
package fm.seda.benchmarks;

import org.jspecify.annotations.NullMarked;
