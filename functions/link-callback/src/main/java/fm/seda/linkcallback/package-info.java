/**
 * Linked accounts as people see them: what is linked, what could be, and the way to a provider and
 * back. Start with {@link fm.seda.linkcallback.LinksController}; the way there is {@link
 * fm.seda.linkcallback.Departure}, the way back {@link fm.seda.linkcallback.Arrival}.
 */
@NullMarked
package fm.seda.linkcallback;

import org.jspecify.annotations.NullMarked;
