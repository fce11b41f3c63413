/** Budgets, to the cent. */
@NullMarked
package fm.seda.domain.spending;

import org.jspecify.annotations.NullMarked;
