/**
 * The shape of the database and how it gets there: first the roles, by an administrator, then the
 * tables, by {@code seda_owner}. The SQL is in the resources of this package. Start with {@link
 * fm.seda.storage.migrations.Migrations}.
 */
@NullMarked
package fm.seda.storage.migrations;

import org.jspecify.annotations.NullMarked;
