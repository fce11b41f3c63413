/**
 * What embedding may cost. Start with {@link fm.seda.domain.spending.Budget}: it says what a
 * month's spending still allows; the {@link fm.seda.domain.spending.Ledger} knows what was spent.
 */
@NullMarked
package fm.seda.domain.spending;

import org.jspecify.annotations.NullMarked;
