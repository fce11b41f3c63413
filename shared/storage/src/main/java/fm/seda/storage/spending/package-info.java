/**
 * What embedding costs and who allowed it. Start with {@link
 * fm.seda.storage.spending.PostgresLedger}.
 */
@NullMarked
package fm.seda.storage.spending;

import org.jspecify.annotations.NullMarked;
