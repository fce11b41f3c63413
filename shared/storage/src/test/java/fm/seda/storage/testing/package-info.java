/**
 * A migrated database for integration tests, of this module and of the functions. Start with {@link
 * fm.seda.storage.testing.TestDatabase}.
 */
@NullMarked
package fm.seda.storage.testing;

import org.jspecify.annotations.NullMarked;
