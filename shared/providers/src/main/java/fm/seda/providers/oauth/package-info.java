/**
 * How people let us into their accounts at providers: the authorization code of OAuth 2.0 with a
 * proof key (RFC 6749, RFC 7636), as each provider understands it. Start with {@link
 * fm.seda.providers.oauth.OAuth}.
 */
@NullMarked
package fm.seda.providers.oauth;

import org.jspecify.annotations.NullMarked;
