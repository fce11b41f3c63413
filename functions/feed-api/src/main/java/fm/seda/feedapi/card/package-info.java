/** Cards and modules as the API shows them. Start with {@link fm.seda.feedapi.card.ModuleView}. */
@NullMarked
package fm.seda.feedapi.card;

import org.jspecify.annotations.NullMarked;
