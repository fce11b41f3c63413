/**
 * The provider a cell is configured for, and what its instances know of it together. Start with
 * {@link fm.seda.embedbatch.provider.Providers}.
 */
@NullMarked
package fm.seda.embedbatch.provider;

import org.jspecify.annotations.NullMarked;
