/**
 * The catalogue as ranking reads it. Start with {@link fm.seda.storage.catalogue.PostgresCatalog};
 * {@link fm.seda.storage.catalogue.ItemReader} is how a row becomes an item everywhere in this
 * module.
 */
@NullMarked
package fm.seda.storage.catalogue;

import org.jspecify.annotations.NullMarked;
