/**
 * Items become vectors: at once when they come or change, and by an hourly sweep for whatever
 * slipped through. People's tastes, which are made of them, are kept in {@code taste}. Start with
 * {@link fm.seda.embedbatch.ItemEmbedder}.
 */
@NullMarked
package fm.seda.embedbatch;

import org.jspecify.annotations.NullMarked;
