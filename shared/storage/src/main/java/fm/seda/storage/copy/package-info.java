/**
 * Many rows at once, by Postgres's {@code COPY} in its binary format: {@link
 * fm.seda.storage.copy.CopyRows} writes them, {@link fm.seda.storage.copy.CopiedRow} reads them.
 */
@NullMarked
package fm.seda.storage.copy;

import org.jspecify.annotations.NullMarked;
