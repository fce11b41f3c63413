/**
 * Who had to do with what, and how much: tables that are nearly empty. Start with {@link
 * fm.seda.collaborative.sparse.SparseRows}.
 */
@NullMarked
package fm.seda.collaborative.sparse;

import org.jspecify.annotations.NullMarked;
