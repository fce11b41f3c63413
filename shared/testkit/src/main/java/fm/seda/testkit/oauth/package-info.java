/**
 * A provider that lets programs into people's accounts, for tests: it insists on what RFC 6749 and
 * RFC 7636 demand, and in Deezer's manner on what Deezer does. Start with {@link
 * fm.seda.testkit.oauth.OAuthServer}.
 */
@NullMarked
package fm.seda.testkit.oauth;

import org.jspecify.annotations.NullMarked;
