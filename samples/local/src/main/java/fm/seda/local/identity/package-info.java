/**
 * An OpenID Connect issuer for this machine: it gives anybody a token for anybody, so it exists in
 * the local stack alone. Also the secrets that the stack makes for itself.
 *
 * <p>Start with {@link fm.seda.local.identity.LocalIssuer}.
 */
@NullMarked
package fm.seda.local.identity;

import org.jspecify.annotations.NullMarked;
