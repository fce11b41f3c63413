/**
 * Makes lists that have become wrong give way. Start with {@link
 * fm.seda.userapi.lists.RankedLists}.
 */
@NullMarked
package fm.seda.userapi.lists;

import org.jspecify.annotations.NullMarked;
