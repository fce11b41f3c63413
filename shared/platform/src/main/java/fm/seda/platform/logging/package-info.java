/**
 * Logs as JSON lines, one object per line, with the correlation id of the request in each. The
 * format is in {@code logback.xml}; what must never be in a log has a type of its own.
 *
 * <p>Start with {@link fm.seda.domain.Secret}.
 */
@NullMarked
package fm.seda.platform.logging;

import org.jspecify.annotations.NullMarked;
