/**
 * Whether a function lives ({@code /health}, {@code /healthz}) and whether what it needs answers
 * ({@code /readyz}).
 *
 * <p>Start with {@link fm.seda.platform.health.HealthController}.
 */
@NullMarked
package fm.seda.platform.health;

import org.jspecify.annotations.NullMarked;
