/** What was noted stays as it was noted. */
@NullMarked
package fm.seda.storage.audit;

import org.jspecify.annotations.NullMarked;
