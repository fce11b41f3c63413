/** Tests of the night. */
@NullMarked
package fm.seda.rerank.night;

import org.jspecify.annotations.NullMarked;
