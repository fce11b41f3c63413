/**
 * The offline evaluation: a public data set goes through the functions that work in production, and
 * the lists they leave behind are measured by what was held back. {@code data} reads the files,
 * {@code importing} brings them in, {@code running} has the functions work, {@code cold} does it
 * for people who are new, {@code scoring} measures and {@code report} shows.
 *
 * <p>Start with {@link fm.seda.evaluate.EvaluateCommand}.
 */
@NullMarked
package fm.seda.evaluate;

import org.jspecify.annotations.NullMarked;
