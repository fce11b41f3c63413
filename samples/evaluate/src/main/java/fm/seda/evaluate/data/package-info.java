/**
 * A public data set as files of tab-separated rows. Start with {@link
 * fm.seda.evaluate.data.DataFolder}.
 */
@NullMarked
package fm.seda.evaluate.data;

import org.jspecify.annotations.NullMarked;
