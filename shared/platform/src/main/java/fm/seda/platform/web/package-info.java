/**
 * What holds for every request and answer: a correlation id, a largest body, security headers and
 * which web pages may call. All of it works on API Gateway's events as it does behind a server.
 *
 * <p>Start with {@link fm.seda.platform.web.FilterOrder}.
 */
@NullMarked
package fm.seda.platform.web;

import org.jspecify.annotations.NullMarked;
