/**
 * How work reaches the database: one transaction, for one person or for a job. Start with {@link
 * fm.seda.storage.session.Database}.
 */
@NullMarked
package fm.seda.storage.session;

import org.jspecify.annotations.NullMarked;
