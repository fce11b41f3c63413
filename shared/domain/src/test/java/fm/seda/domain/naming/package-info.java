/**
 * Whether names are read as they are meant. Start with {@link
 * fm.seda.domain.naming.TrickyNamesTest}.
 */
@NullMarked
package fm.seda.domain.naming;

import org.jspecify.annotations.NullMarked;
