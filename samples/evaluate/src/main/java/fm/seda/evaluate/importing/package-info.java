/**
 * From the data set's rows to ours, through the same bulk writers that the API uses. Start with
 * {@link fm.seda.evaluate.importing.Importer}.
 */
@NullMarked
package fm.seda.evaluate.importing;

import org.jspecify.annotations.NullMarked;
