/**
 * How often a caller may ask. Instances share the count through Redis; without Redis each counts
 * for itself, which lets more through but never fails or delays a request.
 *
 * <p>Start with {@link fm.seda.platform.limits.RateLimitFilter}.
 */
@NullMarked
package fm.seda.platform.limits;

import org.jspecify.annotations.NullMarked;
