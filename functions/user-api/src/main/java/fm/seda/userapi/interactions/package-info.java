/**
 * Takes what people did and promises to keep it. Start with {@link
 * fm.seda.userapi.interactions.InteractionsController}, then what one interaction must look like,
 * {@link fm.seda.userapi.interactions.InteractionRow}.
 */
@NullMarked
package fm.seda.userapi.interactions;

import org.jspecify.annotations.NullMarked;
