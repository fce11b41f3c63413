/** Decisions, their latest, and taking them back. */
@NullMarked
package fm.seda.storage.feedback;

import org.jspecify.annotations.NullMarked;
