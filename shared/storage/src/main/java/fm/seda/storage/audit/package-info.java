/**
 * The record of what was done with sensitive things. Start with {@link
 * fm.seda.storage.audit.AuditLog}.
 */
@NullMarked
package fm.seda.storage.audit;

import org.jspecify.annotations.NullMarked;
