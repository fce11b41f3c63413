/** Budgets, to the cent. */
@NullMarked
package fm.seda.embeddings.budget;

import org.jspecify.annotations.NullMarked;
