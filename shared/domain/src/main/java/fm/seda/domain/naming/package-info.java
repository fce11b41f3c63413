/**
 * Names as people and catalogues write them, and whether two of them mean one artist or one
 * recording. {@link fm.seda.domain.naming.MatchKey} is what equal ones have in common, so that an
 * index finds them; {@link fm.seda.domain.naming.Likeness} then says whether two that were found
 * are the same and how sure that is. Start there.
 */
@NullMarked
package fm.seda.domain.naming;

import org.jspecify.annotations.NullMarked;
