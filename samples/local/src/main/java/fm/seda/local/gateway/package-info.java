/**
 * API Gateway on this machine: HTTP requests become the events of an HTTP API (payload format 2.0),
 * functions' answers become HTTP responses, with the limits and the failures of the real one. What
 * is only here, below {@code /local}, is mounted beside the functions' routes.
 *
 * <p>Start with {@link fm.seda.local.gateway.Gateway}.
 */
@NullMarked
package fm.seda.local.gateway;

import org.jspecify.annotations.NullMarked;
