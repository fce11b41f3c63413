/**
 * What people's linked accounts tell of them, and how far it has been read. Start with {@link
 * fm.seda.storage.importing.ImportRuns}; {@link fm.seda.storage.importing.Imports} takes it out
 * again.
 */
@NullMarked
package fm.seda.storage.importing;

import org.jspecify.annotations.NullMarked;
