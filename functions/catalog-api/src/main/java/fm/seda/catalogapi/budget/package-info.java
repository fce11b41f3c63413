/**
 * What embedding costs, for those who answer for it. Start with {@link
 * fm.seda.catalogapi.budget.BudgetController}.
 */
@NullMarked
package fm.seda.catalogapi.budget;

import org.jspecify.annotations.NullMarked;
