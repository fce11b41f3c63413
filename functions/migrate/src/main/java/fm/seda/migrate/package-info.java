/**
 * Prepares the database at a deployment, before anything else goes live. Start with {@link
 * fm.seda.migrate.MigrateDatabase}.
 */
@NullMarked
package fm.seda.migrate;

import org.jspecify.annotations.NullMarked;
