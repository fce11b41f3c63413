/**
 * The catalogue API as API Gateway calls it, on a real database. Start with {@link
 * fm.seda.catalogapi.CatalogFunction}.
 */
@NullMarked
package fm.seda.catalogapi;

import org.jspecify.annotations.NullMarked;
