/**
 * What there is to listen to and to join. Only a few numbers per item are held in memory ({@link
 * fm.seda.datasets.catalogue.Shelf}); an item is written when it is asked for.
 *
 * <p>Start with {@link fm.seda.datasets.catalogue.Catalogue}.
 */
@NullMarked
package fm.seda.datasets.catalogue;

import org.jspecify.annotations.NullMarked;
