/** Lists that have become wrong give way. Start with {@link fm.seda.platform.lists.FormerLists}. */
@NullMarked
package fm.seda.platform.lists;

import org.jspecify.annotations.NullMarked;
