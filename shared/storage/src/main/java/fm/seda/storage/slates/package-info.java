/**
 * Ranked lists: the one to serve next ({@code lists}, card by card in {@code recommendations}) and
 * those that were shown ({@code slates}). Start with {@link
 * fm.seda.storage.slates.PostgresSlateStore}.
 */
@NullMarked
package fm.seda.storage.slates;

import org.jspecify.annotations.NullMarked;
