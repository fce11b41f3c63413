/**
 * What embedding may cost. Start with {@link fm.seda.embeddings.budget.Budget}: it says what a
 * month's spending still allows.
 */
@NullMarked
package fm.seda.embeddings.budget;

import org.jspecify.annotations.NullMarked;
