/**
 * Full matrices and the few things done with them, by OpenBLAS. Start with {@link
 * fm.seda.collaborative.dense.LinearAlgebra}.
 */
@NullMarked
package fm.seda.collaborative.dense;

import org.jspecify.annotations.NullMarked;
