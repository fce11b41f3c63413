/**
 * People's tastes follow what they do, by the hour, and move to another space soon after it was
 * promoted. Start with {@link fm.seda.embedbatch.taste.TasteRefresh}.
 */
@NullMarked
package fm.seda.embedbatch.taste;

import org.jspecify.annotations.NullMarked;
