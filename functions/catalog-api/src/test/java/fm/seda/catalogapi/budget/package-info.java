/** The budget, as administrators and nobody else see it. */
@NullMarked
package fm.seda.catalogapi.budget;

import org.jspecify.annotations.NullMarked;
