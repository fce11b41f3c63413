/**
 * The one place where failures become answers: problem+json as of RFC 9457, with the parameter at
 * fault and the correlation id, and never anything of our insides.
 *
 * <p>Start with {@link fm.seda.platform.errors.Diagnosis}.
 */
@NullMarked
package fm.seda.platform.errors;

import org.jspecify.annotations.NullMarked;
