/**
 * The catalogue, the people and the friendships of the parent product, as its backend sends them.
 * All of it needs an API key with the scope {@code catalog}. Batches are read row by row: a row
 * that is not as it must be is named in the answer and the others are stored.
 *
 * <p>Start with {@link fm.seda.catalogapi.ItemsController}, then {@link
 * fm.seda.catalogapi.ItemReader}.
 */
@NullMarked
package fm.seda.catalogapi;

import org.jspecify.annotations.NullMarked;
