/**
 * What others have told us of what everybody may know, kept so that they need not be asked again,
 * and for the time when they cannot be. Start with {@link fm.seda.domain.payloads.PayloadCache}.
 */
@NullMarked
package fm.seda.domain.payloads;

import org.jspecify.annotations.NullMarked;
