/**
 * Everything of a crowd of people at once, for the nightly run: a dozen statements instead of a
 * dozen a person. Start with {@link fm.seda.storage.night.CrowdReader}.
 */
@NullMarked
package fm.seda.storage.night;

import org.jspecify.annotations.NullMarked;
